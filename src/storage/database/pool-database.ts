import type { Pool, PoolClient, QueryResult } from 'pg';
import type { Database, Sql, SqlValue } from './database';

/** The store behind a pool of connections; `afterwards` runs once the pool is empty. */
export function createPoolDatabase(pool: Pool, afterwards: () => Promise<void>): Database {
  const underWay = new Set<Promise<unknown>>();
  let isClosed = false;

  async function withClient<T>(use: (client: PoolClient) => Promise<T>): Promise<T> {
    if (isClosed) throw new Error('The store is closed');
    const work = useOne(pool, use);
    underWay.add(work);
    return work.finally(() => underWay.delete(work));
  }

  return {
    query: (text, values) => withClient((client) => say(client).query(text, values)),
    transaction: (work) =>
      withClient(async (client) => {
        await client.query('BEGIN');
        const result = await work(say(client));
        await client.query('COMMIT');
        return result;
      }),
    async close() {
      if (isClosed) return;
      isClosed = true;
      await Promise.allSettled(underWay);
      await pool.end();
      await afterwards();
    },
  };
}

async function useOne<T>(pool: Pool, use: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await use(client);
  } catch (error) {
    // Also after a lone statement: it may have opened a transaction itself, and one left open fails every later query.
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    // Never with the error: the pool would end the embedded store's only connection. It drops a broken one by itself.
    client.release();
  }
}

function say(client: PoolClient): Sql {
  return {
    async query<Row extends object>(text: string, values?: readonly SqlValue[]) {
      // Several statements in one text come back as a list of results, which the types do not say.
      const result: QueryResult<Row> | QueryResult[] = await client.query<Row>(text, values && [...values]);
      return Array.isArray(result) ? [] : result.rows;
    },
  };
}
