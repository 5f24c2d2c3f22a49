import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Pool, type PoolConfig } from 'pg';
import type { Database } from '../database/database';
import { createPoolDatabase } from '../database/pool-database';
import { checkFsync } from './check-fsync';
import { createStore } from './create-store';
import { lockDirectory } from './lock-directory';
import { startEngine } from './start-engine';

/** The embedded store in `dataDir`. @throws DirectoryInUse while another process has it open. */
export async function openEmbedded(dataDir: string): Promise<Database> {
  mkdirSync(dataDir, { recursive: true });
  const lock = lockDirectory(dataDir);
  try {
    return await openLocked(dataDir, () => {
      lock.release();
    });
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openLocked(dataDir: string, release: () => void): Promise<Database> {
  const folder = join(dataDir, 'pgdata');
  await createStore(folder);
  const { pglite, files } = await startEngine(folder);
  // PGlite is one connection: a second client crashes it, and ending the first would end them all.
  const oneConnection: PoolConfig & { readonly connection: unknown } = {
    connection: createPgConfig(pglite).connection,
    max: 1,
    idleTimeoutMillis: 0,
  };
  const pool = new Pool(oneConnection);
  const database = createPoolDatabase(pool, async () => {
    await pglite.close();
    release();
  });
  try {
    await checkFsync(database, files);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}
