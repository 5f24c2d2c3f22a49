import type { Database, Sql } from '../database/database';
import { migrations } from './migrations';

/** Any number, the same in every version: two processes that start at once migrate one after the other. */
const MIGRATION_LOCK = 4_719_360_115;

/** Brings the schema up to date. @throws when a newer Guestlist has been here: its state may mean what this one cannot know. */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    const version = await readVersion(tx);
    if (version > migrations.length) {
      throw new Error(
        `The stored state is of schema version ${version}, this Guestlist knows ${migrations.length}: start the newer one.`,
      );
    }
    for (const [index, sql] of migrations.entries()) {
      if (index < version) continue;
      await tx.query(sql);
      await tx.query('INSERT INTO guestlist.schema_version (version) VALUES ($1)', [index + 1]);
    }
  });
}

async function readVersion(tx: Sql): Promise<number> {
  await tx.query(`
    CREATE SCHEMA IF NOT EXISTS guestlist;
    CREATE TABLE IF NOT EXISTS guestlist.schema_version (
      version integer PRIMARY KEY,
      run_at timestamptz NOT NULL DEFAULT now()
    )`);
  const [row] = await tx.query<{ version: number | null }>(
    'SELECT max(version) AS version FROM guestlist.schema_version',
  );
  return row?.version ?? 0;
}
