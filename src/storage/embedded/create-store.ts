import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { startEngine } from './start-engine';
import { syncPath, syncTree } from './sync-tree';

/**
 * Makes an empty store in `folder` unless one is there. It is made beside, written through to the disk and then
 * renamed, so that a crash or power cut leaves a whole store or none: initdb itself does not fsync.
 */
export async function createStore(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  const unfinished = `${folder}.new`;
  await rm(unfinished, { recursive: true, force: true });
  const { pglite } = await startEngine(unfinished);
  await pglite.close();
  await syncTree(unfinished);
  await rename(unfinished, folder);
  await syncPath(dirname(folder));
}
