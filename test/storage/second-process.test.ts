import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Requester } from '../../src/domain/invitation-request';
import { DirectoryInUse } from '../../src/storage/embedded/lock-directory';
import { openStorage } from '../../src/storage/open-storage';
import { quietLogger } from '../fakes/quiet-logger';
import { freshDataDir } from './fresh-data-dir';

interface Acknowledged {
  readonly id: string;
  readonly requester: Requester;
}

const key = randomBytes(32);
const open = (dataDir: string) =>
  openStorage({ databaseUrl: null, dataDir, linkKey: key, logger: quietLogger });

describe('A folder that another process has open', () => {
  let dataDir: string;
  let holder: ChildProcess;
  const acknowledged: Acknowledged[] = [];

  beforeAll(async () => {
    dataDir = await freshDataDir();
    await cp(dataDir, `${dataDir}-disk`, { recursive: true });
    holder = spawn(
      process.execPath,
      [
        ...['--import', 'tsx', join(__dirname, 'power-cut/writer.ts')],
        ...[dataDir, `${dataDir}-disk`, key.toString('base64'), 'ours'],
      ],
      { env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    if (holder.stdout === null) throw new Error('The holder has no output');
    const lines = createInterface({ input: holder.stdout });
    lines.on('line', (line) => acknowledged.push(JSON.parse(line) as Acknowledged));
    await once(lines, 'line');
  }, 30_000);
  afterAll(async () => {
    holder.kill('SIGKILL');
    await rm(dataDir, { recursive: true, force: true });
    await rm(`${dataDir}-disk`, { recursive: true, force: true });
  });

  test('turns a second one away with a sentence that says who, and what to do', async () => {
    const refused = open(dataDir);
    await expect(refused).rejects.toThrow(DirectoryInUse);
    await expect(refused).rejects.toThrow(
      `process ${String(holder.pid)} has it open). Stop it, give this one a DATA_DIR of its own, or set DATABASE_URL.`,
    );
  });

  test('is not harmed by the attempt: the first goes on writing', async () => {
    const before = acknowledged.length;
    await open(dataDir).catch(() => undefined);
    const end = Date.now() + 10_000;
    while (acknowledged.length < before + 3 && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(before + 3);
  });

  test('is free again once that process was killed, with all that it had acknowledged', async () => {
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const storage = await open(dataDir);
    const found = await Promise.all(
      acknowledged.map(({ id, requester }) => storage.ledger.find(id, requester)),
    );
    await storage.close();
    expect(found.filter((request) => request === null)).toEqual([]);
  });
});
