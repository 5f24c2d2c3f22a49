import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { openStorage, type Storage, type StorageOptions } from '../../src/storage/open-storage';
import { quietLogger } from '../fakes/quiet-logger';
import { freshDataDir } from './fresh-data-dir';

export interface TestStorage {
  readonly storage: Storage;
  readonly dataDir: string;
  /** Closes the storage and deletes its folder. */
  dispose(): Promise<void>;
}

/** A fresh embedded store of its own, in well under a second but for the machine's first. */
export async function openTestStorage(overrides: Partial<StorageOptions> = {}): Promise<TestStorage> {
  const dataDir = await freshDataDir();
  const storage = await openStorage({
    databaseUrl: null,
    dataDir,
    linkKey: randomBytes(32),
    logger: quietLogger,
    closeGraceSeconds: 2,
    ...overrides,
  });
  return {
    storage,
    dataDir,
    async dispose() {
      await storage.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
