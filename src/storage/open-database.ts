import type { Logger } from '../ports/logger';
import type { Database } from './database/database';
import { openPostgres } from './database/open-postgres';
import { openEmbedded } from './embedded/open-embedded';
import { migrate } from './schema/migrate';

export interface DatabaseOptions {
  /** PostgreSQL 15 or newer; null for the embedded store. */
  readonly databaseUrl: string | null;
  /** The embedded store's folder, on a local disk. */
  readonly dataDir: string;
  /** Connections to PostgreSQL, 10 unless told. */
  readonly poolSize?: number;
  readonly logger: Logger;
}

/** The store that configuration chose, with its schema up to date. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { databaseUrl, dataDir, poolSize = 10, logger } = options;
  const database =
    databaseUrl === null
      ? await openEmbedded(dataDir)
      : await openPostgres({ databaseUrl, poolSize, logger });
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}
