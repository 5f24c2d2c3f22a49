import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { contoso } from '../../../src/sandbox/directory/contoso';
import { testConfigSchema } from '../../../src/sandbox/playground/playground-wire';
import { type Playground, startPlayground } from '../../../src/sandbox/playground/start-playground';

const botUrl = 'http://127.0.0.1:9/api/messages';
const portOf = (url: string): number => Number(new URL(url).port);

function accepts(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const settle = (accepted: boolean) => () => {
      socket.destroy();
      resolve(accepted);
    };
    socket.once('connect', settle(true)).once('error', settle(false)).once('timeout', settle(false));
  });
}

const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** A sandbox in a process and a temporary folder of its own: `script` runs with `playground` started. */
function startSandbox(temporary: string, script: string): ChildProcessByStdio<null, Readable, null> {
  const source = join(__dirname, '../../../src/sandbox/playground/start-playground.ts');
  const start = `require(${JSON.stringify(source)}).startPlayground({ botUrl: '${botUrl}' })`;
  const program = `${start}.then(async (playground) => { console.log(playground.pid); ${script} });`;
  return spawn(process.execPath, ['--require', 'tsx/cjs', '-e', program], {
    env: { ...process.env, TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

const firstLine = async (output: Readable): Promise<string> => {
  const [line] = (await once(output, 'data')) as [Buffer];
  return line.toString();
};

const logFolders = async (temporary: string): Promise<string[]> =>
  (await readdir(temporary)).filter((name) => name.startsWith('guestlist-playground-'));

const environmentOf = async (pid: number): Promise<string> =>
  process.platform === 'linux'
    ? readFile(`/proc/${pid}/environ`, 'utf8')
    : (await promisify(execFile)('ps', ['eww', '-p', String(pid)])).stdout;

describe('a running Playground', () => {
  let playground: Playground;

  beforeAll(async () => {
    playground = await startPlayground({ botUrl });
  });
  afterAll(() => playground.close());

  it('answers its ping', async () => {
    expect(await (await fetch(`${playground.url}/_debug/ping`)).text()).toBe('pong');
  });

  it("shows the fictitious tenant's own people, with Olivia in front of the screen and Guestlist as the bot", async () => {
    const { config } = testConfigSchema.parse(
      await (await fetch(`${playground.url}/_internal/v1/testConfig`)).json(),
    );
    const { olivia, max, ingrid, gary, ursula, amy } = contoso.people;
    const named = ({ name, aadObjectId }: { name: string; aadObjectId: string }) => [name, aadObjectId];
    expect(named(config.currentUser)).toEqual([olivia.displayName, olivia.id]);
    expect(config.users.map(named)).toEqual(
      [max, ingrid, gary, ursula, amy].map(({ displayName, id }) => [displayName, id]),
    );
    expect(config.bot.name).toBe('Guestlist');
    expect(config.tenantId).toBe(contoso.tenant.id);
    expect(config.teams[0]).toMatchObject({
      name: contoso.teams.marketingLaunch.displayName,
      aadGroupId: contoso.teams.marketingLaunch.id,
    });
  });

  it('listens on 127.0.0.1 and on no other address of this machine', async () => {
    const port = portOf(playground.url);
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ family, address }) => family === 'IPv4' && address !== '127.0.0.1')
      .map(({ address }) => address);
    expect(await accepts('127.0.0.1', port)).toBe(true);
    for (const address of ['127.0.0.2', '::1', ...others]) {
      expect([address, await accepts(address, port)]).toEqual([address, false]);
    }
  });
});

describe('after the sandbox', () => {
  let temporary: string;
  beforeEach(async () => {
    temporary = await mkdtemp(join(tmpdir(), 'guestlist-test-'));
  });
  afterEach(() => rm(temporary, { recursive: true }));

  it('a closed Playground leaves no process and no log behind, and nothing that holds the sandbox', async () => {
    const sandbox = startSandbox(temporary, 'setTimeout(() => playground.close(), 1000);');
    const pid = Number(await firstLine(sandbox.stdout));
    expect(alive(pid)).toBe(true);
    expect(await logFolders(temporary)).toHaveLength(1);

    const [exitCode] = (await once(sandbox, 'exit')) as [number];

    expect(exitCode).toBe(0);
    expect(alive(pid)).toBe(false);
    expect(await logFolders(temporary)).toEqual([]);
  });

  it('a Playground whose sandbox is killed ends too, and its log goes with it', async () => {
    const sandbox = startSandbox(temporary, '');
    const pid = Number(await firstLine(sandbox.stdout));
    expect(await logFolders(temporary)).toHaveLength(1);

    sandbox.kill('SIGKILL');

    for (let waited = 0; alive(pid) && waited < 5_000; waited += 50) await delay(50);
    expect(alive(pid)).toBe(false);
    expect(await logFolders(temporary)).toEqual([]);
  });
});

it('closing twice is closing once, and nobody listens afterwards', async () => {
  const playground = await startPlayground({ botUrl });
  await Promise.all([playground.close(), playground.close()]);
  expect(await accepts('127.0.0.1', portOf(playground.url))).toBe(false);
});

it('a Playground that dies by itself is noticed', async () => {
  const playground = await startPlayground({ botUrl });
  process.kill(playground.pid, 'SIGKILL');
  await expect(playground.ended).resolves.toContain('SIGKILL');
});

it('a people file it cannot use is refused with the reason', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guestlist-people-'));
  const peopleFile = join(folder, 'people.yml');
  await writeFile(peopleFile, 'nobody\n');
  await expect(startPlayground({ botUrl, peopleFile })).rejects.toThrow(/must be object/);
  await rm(folder, { recursive: true });
});

it('a port already taken is left to its owner', async () => {
  const first = await startPlayground({ botUrl });
  const second = await startPlayground({ botUrl, port: portOf(first.url) });
  expect(second.url).not.toBe(first.url);
  await Promise.all([first.close(), second.close()]);
});

it('nothing of the environment but what it needs reaches the Playground', async () => {
  process.env.AUTH_CLIENT_SECRET = 'not for the Playground';
  const playground = await startPlayground({ botUrl });
  delete process.env.AUTH_CLIENT_SECRET;
  const environment = await environmentOf(playground.pid);
  await playground.close();
  expect(environment).toContain('TEAMSAPPTESTER_BROWSER=none');
  expect(environment).not.toContain('not for the Playground');
});
