import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { join } from 'node:path';
import { Pool, type PoolConfig } from 'pg';
import { createPoolDatabase } from '../../../src/storage/database/pool-database';
import { createStorage, openStorage, type Storage } from '../../../src/storage/open-storage';
import { quietLogger } from '../../fakes/quiet-logger';
import { aGuest } from '../a-draft';
import { sendRequest } from '../sent-requests';
import { recordDisk } from './record-disk';

const [dataDir = '', disk = '', key = '', kind = ''] = process.argv.slice(2);

/** Sends requests until it is killed, and prints the id of each once it was told that it is safe. */
async function main(): Promise<void> {
  recordDisk(dataDir, disk);
  const storage = kind === 'stock' ? await openStock() : await openOurs();
  for (;;) {
    const { id, requester } = await sendRequest(storage, [aGuest()]);
    process.stdout.write(`${JSON.stringify({ id, requester })}\n`);
  }
}

const options = {
  databaseUrl: null,
  dataDir,
  linkKey: Buffer.from(key, 'base64'),
  logger: quietLogger,
};

function openOurs(): Promise<Storage> {
  return openStorage(options);
}

/** PGlite as it comes: the rig must see that this one loses rows. */
async function openStock(): Promise<Storage> {
  const pglite = await PGlite.create(join(dataDir, 'pgdata'));
  const config: PoolConfig & { readonly connection: unknown } = {
    connection: createPgConfig(pglite).connection,
    max: 1,
  };
  return createStorage(
    createPoolDatabase(new Pool(config), () => pglite.close()),
    options,
  );
}

void main();
