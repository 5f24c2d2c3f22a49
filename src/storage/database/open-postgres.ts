import { Pool } from 'pg';
import type { Logger } from '../../ports/logger';
import type { Database } from './database';
import { createPoolDatabase } from './pool-database';

export interface PostgresOptions {
  readonly databaseUrl: string;
  readonly poolSize: number;
  readonly logger: Logger;
}

const OLDEST_VERSION = 15;
const CONNECT_TIMEOUT = 10_000;

/** @throws when the server cannot be reached or is older than PostgreSQL 15. */
export async function openPostgres({ databaseUrl, poolSize, logger }: PostgresOptions): Promise<Database> {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: poolSize,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    application_name: 'guestlist',
  });
  pool.on('error', (error) => {
    logger.warn({ error: error.message }, 'An idle connection to the database was lost');
  });
  // One in use that is lost says so to its query; without a listener of its own it would also end the process.
  pool.on('connect', (client) => {
    client.on('error', (error) => {
      logger.warn({ error: error.message }, 'A connection to the database was lost');
    });
  });
  const database = createPoolDatabase(pool, () => Promise.resolve());
  try {
    await checkVersion(database);
  } catch (error) {
    await database.close();
    throw new Error('DATABASE_URL does not lead to a usable PostgreSQL server', { cause: error });
  }
  return database;
}

async function checkVersion(database: Database): Promise<void> {
  const [row] = await database.query<{ version: number }>(
    `SELECT current_setting('server_version_num')::int / 10000 AS version`,
  );
  if (row === undefined || row.version < OLDEST_VERSION) {
    throw new Error(`PostgreSQL ${OLDEST_VERSION} or newer is needed, this is ${row?.version ?? 'unknown'}`);
  }
}
