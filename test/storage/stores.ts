import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { Client } from 'pg';
import type { Database } from '../../src/storage/database/database';
import { openDatabase, type DatabaseOptions } from '../../src/storage/open-database';
import { createStorage, type Storage, type StorageOptions } from '../../src/storage/open-storage';
import { quietLogger } from '../fakes/quiet-logger';
import { freshDataDir } from './fresh-data-dir';

/** A fresh store of one kind, which can be opened more than once. */
export interface TestStore {
  readonly options: DatabaseOptions;
  destroy(): Promise<void>;
}

export interface OpenStore {
  readonly storage: Storage;
  /** For looking into the store, and for travelling in time. */
  readonly database: Database;
}

export async function open(
  { options }: TestStore,
  overrides: Partial<StorageOptions> = {},
): Promise<OpenStore> {
  const all = { linkKey: TEST_KEY, closeGraceSeconds: 2, ...options, ...overrides };
  const database = await openDatabase(all);
  return { database, storage: await createStorage(database, all) };
}

export const TEST_KEY = randomBytes(32);

async function makeEmbedded(): Promise<TestStore> {
  const dataDir = await freshDataDir();
  return {
    options: { databaseUrl: null, dataDir, logger: quietLogger },
    destroy: () => rm(dataDir, { recursive: true, force: true }),
  };
}

const SERVER = `postgresql://${userInfo().username}@127.0.0.1:5432`;

async function makePostgres(): Promise<TestStore> {
  const name = `guestlist_test_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name}`);
  return {
    options: { databaseUrl: `${SERVER}/${name}`, dataDir: '', logger: quietLogger },
    destroy: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}

async function onServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: `${SERVER}/postgres` });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** In a process of its own, because jest wants to know its tests before anything can be awaited. */
function doesPostgresAnswer(): boolean {
  const knock = `require('net').connect(5432, '127.0.0.1').on('connect', () => process.exit(0)).on('error', () => process.exit(1))`;
  return spawnSync(process.execPath, ['-e', knock], { timeout: 5_000 }).status === 0;
}

type Suite = (make: () => Promise<TestStore>) => void;

/** Without a server the suite is skipped by name; in CI it fails instead. */
export function describeOnPostgres(title: string, suite: Suite): void {
  if (process.env['CI'] !== undefined || doesPostgresAnswer()) {
    describe(`${title} (PostgreSQL)`, () => {
      suite(makePostgres);
    });
  } else {
    describe.skip(`${title} (PostgreSQL: SKIPPED, no server answers at 127.0.0.1:5432)`, () => {
      suite(makePostgres);
    });
  }
}

export function describeOnBothStores(title: string, suite: Suite): void {
  describe(`${title} (embedded store)`, () => {
    suite(makeEmbedded);
  });
  describeOnPostgres(title, suite);
}
