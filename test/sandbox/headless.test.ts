import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { contoso } from '../../src/sandbox/directory/contoso';
import { createDirectoryControl } from '../../src/sandbox/directory/control-client';
import { startDirectory } from '../../src/sandbox/directory/start-directory';
import { Person } from '../fakes/person';
import { startTeamsConnector } from '../fakes/teams-connector';

interface Ready {
  readonly ready: true;
  readonly bot: string;
  readonly graph: string;
  readonly mailbox: string | null;
  readonly tab: string;
}

/** `npm run sandbox -- --headless`, without npm's own process in between. */
function start(
  env: Readonly<Record<string, string>>,
  args: readonly string[] = ['--headless'],
): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', join(__dirname, '../../src/sandbox/main.ts'), ...args], {
    env: { ...process.env, NODE_OPTIONS: '', PORT: '0', SEND_HOLD_SECONDS: '0', ...env },
    stdio: 'pipe',
  });
}

async function ready(child: ChildProcess): Promise<Ready> {
  if (child.stdout === null) throw new Error('The sandbox has no output');
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return JSON.parse(line) as Ready;
}

async function ending(child: ChildProcess): Promise<{ code: number | null; errors: string }> {
  let errors = '';
  child.stderr?.on('data', (chunk) => (errors += String(chunk)));
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, errors };
}

async function close(child: ChildProcess): Promise<number | null> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const [code] = (await ended) as [number | null];
  return code;
}

async function invite(bot: string, address: string) {
  const teams = await startTeamsConnector();
  const { olivia } = contoso.people;
  const person = new Person(bot, teams, {
    id: olivia.id,
    name: olivia.displayName,
    tenantId: contoso.tenant.id,
  });
  await person.type(`invite ${address} to Project Falcon`);
  await person.waitFor('Send invitation');
  await person.press('Send invitation');
  await person.waitFor('Undo', 20_000);
  await teams.close();
}

describe('The sandbox without a client', () => {
  test('says in one line where everything is, works, and ends when it is told to', async () => {
    const child = start({});
    const urls = await ready(child);
    expect(urls).toEqual({
      ready: true,
      bot: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) as string,
      graph: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) as string,
      mailbox: `${urls.graph}/mailbox`,
      tab: `${urls.bot}/sandbox/tab`,
    });
    expect((await fetch(`${urls.bot}/healthz`)).status).toBe(200);
    expect((await fetch(`${urls.bot}/readyz`)).status).toBe(200);

    await invite(urls.bot, 'ann@fabrikam.com');
    expect(await (await fetch(String(urls.mailbox))).text()).toContain('ann@fabrikam.com');

    expect(await close(child)).toBe(0);
    await expect(fetch(`${urls.graph}/mailbox`)).rejects.toThrow();
  }, 60_000);

  test('works against another Graph, with a token that names the caller', async () => {
    const other = await startDirectory({ replicationDelayMs: 0 });
    const child = start({ GRAPH_BASE_URL: `${other.url}/` });
    const urls = await ready(child);
    expect(urls).toMatchObject({ graph: other.url, mailbox: null });
    await invite(urls.bot, 'bob@fabrikam.com');
    const { mails, writes } = await createDirectoryControl(other.url).state();
    expect(mails.map(({ to }) => to)).toEqual(['bob@fabrikam.com']);
    expect(new Set(writes.map(({ callerId }) => callerId))).toEqual(new Set([contoso.people.olivia.id]));
    await close(child);
    await other.close();
  }, 60_000);

  test('with settings that are wrong names each of them, and does not start', async () => {
    const { code, errors } = await ending(
      start({ MAX_GUESTS_PER_REQUEST: 'many', LINK_ENCRYPTION_KEY: 'short', GRAPH_BASE_URL: 'graph' }),
    );
    expect(code).toBe(1);
    for (const name of ['MAX_GUESTS_PER_REQUEST', 'LINK_ENCRYPTION_KEY', 'GRAPH_BASE_URL']) {
      expect(errors).toContain(name);
    }
    expect(errors).not.toContain('    at ');
  }, 30_000);

  test('does not know other options than the one it has', async () => {
    const { code, errors } = await ending(start({}, ['--headles']));
    expect(code).toBe(1);
    expect(errors).toContain('--headless');
  }, 30_000);

  describe('on a port that is taken', () => {
    let holder: Server;
    beforeAll(async () => {
      holder = createServer().listen(0, '127.0.0.1');
      await once(holder, 'listening');
    });
    afterAll(() => holder.close());

    test('says so, and ends', async () => {
      const { port } = holder.address() as AddressInfo;
      const { code, errors } = await ending(start({ PORT: String(port) }));
      expect(code).toBe(1);
      expect(errors).toContain(`Port ${port} is taken`);
      expect(errors).not.toContain('    at ');
    }, 30_000);
  });
});
