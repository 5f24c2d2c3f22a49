import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage } from '../../src/storage/open-storage';
import { migrations } from '../../src/storage/schema/migrations';
import { quietLogger } from '../fakes/quiet-logger';

/** A new folder that holds an empty embedded store. Made once and copied from then on, for a first start takes seconds. */
export async function freshDataDir(): Promise<string> {
  const template = await ensureTemplate();
  const dataDir = await mkdtemp(join(tmpdir(), 'guestlist-store-'));
  await cp(template, dataDir, { recursive: true });
  return dataDir;
}

/** Its name tells what is in it, so that a change of schema, store or queue makes another. */
async function ensureTemplate(): Promise<string> {
  const manifest = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const versions = ['@electric-sql/pglite', 'pg-boss'].map((name) => manifest.dependencies[name]);
  const content = createHash('sha256')
    .update(JSON.stringify([versions, migrations]))
    .digest('hex');
  const template = join(tmpdir(), `guestlist-empty-store-${content.slice(0, 16)}`);
  if (existsSync(template)) return template;

  const draft = await mkdtemp(join(tmpdir(), 'guestlist-empty-store-'));
  const storage = await openStorage({
    databaseUrl: null,
    dataDir: draft,
    linkKey: randomBytes(32),
    logger: quietLogger,
  });
  await storage.close();
  // Another test process may have been faster.
  await rename(draft, template).catch(() => rm(draft, { recursive: true, force: true }));
  return template;
}
