import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { Pool } from 'pg';

/** `PGPORT`, as PostgreSQL's own programs: many seeds at once need more connections than a server has by default. */
const SERVER = `postgresql://${userInfo().username}@127.0.0.1:${process.env['PGPORT'] ?? '5432'}`;

/** A database of one's own, and a way to look into it from outside the bots. */
export interface OwnDatabase {
  readonly url: string;
  rows<Row extends object>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  drop(): Promise<void>;
}

export async function createDatabase(prefix: string): Promise<OwnDatabase> {
  const name = `${prefix}_${randomBytes(6).toString('hex')}`;
  const server = new Pool({ connectionString: `${SERVER}/postgres`, max: 1 });
  await server.query(`CREATE DATABASE ${name}`);
  const url = `${SERVER}/${name}`;
  const pool = new Pool({ connectionString: url, max: 2 });
  // One still on its way out when the database goes says so to the pool, which would else end the process.
  pool.on('error', () => undefined);
  return {
    url,
    async rows<Row extends object>(sql: string, values: readonly unknown[] = []) {
      return (await pool.query<Row>(sql, [...values])).rows;
    },
    async drop() {
      await pool.end();
      await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await server.end();
    },
  };
}
