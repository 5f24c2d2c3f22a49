import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { contoso } from '../../src/sandbox/directory/contoso';
import { createDirectoryControl } from '../../src/sandbox/directory/control-client';
import { startDirectory, type RunningDirectory } from '../../src/sandbox/directory/start-directory';
import { Person } from '../fakes/person';
import { startTeamsConnector, type TeamsConnector } from '../fakes/teams-connector';
import { freshDataDir } from '../storage/fresh-data-dir';

const root = join(__dirname, '../..');
const GUESTS = 40;
const LIMIT_MILLISECONDS = 10_000;

describe('A bot that is asked to end in the middle of a list', () => {
  let directory: RunningDirectory;
  let teams: TeamsConnector;
  let dataDir: string;
  let bot: ChildProcess | null = null;
  const key = randomBytes(32).toString('base64');

  beforeAll(async () => {
    dataDir = await freshDataDir();
    directory = await startDirectory({ replicationDelayMs: 0 });
    teams = await startTeamsConnector();
  });
  afterAll(async () => {
    bot?.kill('SIGKILL');
    await directory.close();
    await teams.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const start = async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/sandbox/main.ts', '--headless'], {
      cwd: root,
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        PORT: '0',
        DATA_DIR: dataDir,
        LINK_ENCRYPTION_KEY: key,
        SEND_HOLD_SECONDS: '0',
        GRAPH_BASE_URL: directory.url,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    bot = child;
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const { bot: url } = JSON.parse(line.toString()) as { bot: string };
    return { child, url };
  };

  const end = async (child: ChildProcess) => {
    const began = performance.now();
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const [status] = (await ended) as [number | null];
    return { status, milliseconds: performance.now() - began };
  };

  const state = () => createDirectoryControl(directory.url).state();
  const invited = async (least: number) => {
    while ((await state()).invitations.length < least) await sleep(20);
  };

  test(`ends within ${LIMIT_MILLISECONDS / 1000} s each time, and after the next start nothing is missing and nothing was done twice`, async () => {
    const first = await start();
    const olivia = new Person(first.url, teams, {
      id: contoso.people.olivia.id,
      name: contoso.people.olivia.displayName,
      tenantId: contoso.tenant.id,
    });
    const guests = Array.from({ length: GUESTS }, (_, index) => `guest${index}@fabrikam.com`);
    await olivia.type(`invite ${guests.join(', ')} to Project Falcon`);
    await olivia.waitFor(`Send ${GUESTS} invitations`);
    await olivia.press(`Send ${GUESTS} invitations`);

    await invited(5);
    const endings = [await end(first.child)];
    const madeThen = (await state()).invitations.length;
    expect(madeThen).toBeLessThan(GUESTS);

    const second = await start();
    await invited(madeThen + 5);
    endings.push(await end(second.child));

    const third = await start();
    await olivia.waitFor('Undo', 60_000);
    endings.push(await end(third.child));

    for (const { status, milliseconds } of endings) {
      expect(status).toBe(0);
      expect(milliseconds).toBeLessThan(LIMIT_MILLISECONDS);
    }
    const { mails, invitations, memberships } = await state();
    expect(mails.map(({ to }) => to).sort()).toEqual([...guests].sort());
    expect(invitations).toHaveLength(GUESTS);
    expect(new Set(memberships.map(({ personId }) => personId)).size).toBe(GUESTS);
    expect(memberships).toHaveLength(GUESTS);
  }, 120_000);
});
