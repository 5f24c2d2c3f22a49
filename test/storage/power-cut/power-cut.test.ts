import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Requester } from '../../../src/domain/invitation-request';
import { openStorage } from '../../../src/storage/open-storage';
import { quietLogger } from '../../fakes/quiet-logger';
import { freshDataDir } from '../fresh-data-dir';

interface Acknowledged {
  readonly id: string;
  readonly requester: Requester;
}

const ROUNDS = 4;
const key = randomBytes(32);

describe('A power cut while requests are sent', () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

  /** What was acknowledged before the lights went out, and what the disk holds then. */
  const cut = async (dataDir: string, { kind, after }: { kind: 'ours' | 'stock'; after: number }) => {
    const disk = `${dataDir}-disk`;
    folders.push(dataDir, disk);
    await cp(dataDir, disk, { recursive: true });
    const writer = spawn(
      process.execPath,
      ['--import', 'tsx', join(__dirname, 'writer.ts'), dataDir, disk, key.toString('base64'), kind],
      { env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const ended = once(writer, 'exit');
    const acknowledged: Acknowledged[] = [];
    for await (const line of createInterface({ input: writer.stdout })) {
      acknowledged.push(JSON.parse(line) as Acknowledged);
      if (acknowledged.length === after) writer.kill('SIGKILL');
    }
    await ended;
    await rm(join(disk, 'guestlist.lock'), { force: true });
    return { disk, acknowledged };
  };

  const lostOf = async (disk: string, acknowledged: readonly Acknowledged[]) => {
    const storage = await openStorage({
      databaseUrl: null,
      dataDir: disk,
      linkKey: key,
      logger: quietLogger,
    });
    try {
      const found = await Promise.all(
        acknowledged.map(({ id, requester }) => storage.ledger.find(id, requester)),
      );
      return found.filter((request) => request === null).length;
    } finally {
      await storage.close();
    }
  };

  test('loses no acknowledged request, and the store goes on from there, cut after cut', async () => {
    let dataDir = await freshDataDir();
    const all: Acknowledged[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { disk, acknowledged } = await cut(dataDir, { kind: 'ours', after: round * 13 });
      all.push(...acknowledged);
      expect({ round, lost: await lostOf(disk, all) }).toEqual({ round, lost: 0 });
      dataDir = disk;
    }
    expect(all.length).toBeGreaterThanOrEqual(130);
  }, 120_000);

  test('would be seen: the store as it comes, without our fsync, loses them', async () => {
    const { disk, acknowledged } = await cut(await freshDataDir(), { kind: 'stock', after: 20 });
    expect(await lostOf(disk, acknowledged)).toBe(acknowledged.length);
  }, 60_000);
});
