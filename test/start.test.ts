import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';

const root = join(__dirname, '..');

/** Whether anybody answers on this port of this machine. */
async function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

test('npm start with an empty environment names every missing setting, opens no port and ends with status 1', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'src/index.ts')], {
    cwd: root,
    env: { PATH: process.env['PATH'], PORT: '39780', OPERATOR_PORT: '39781' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  const seen = new Set<boolean>();
  const ended = once(child, 'exit');
  const looking = setInterval(() => {
    void isOpen(39_780).then((open) => seen.add(open));
    void isOpen(39_781).then((open) => seen.add(open));
  }, 20);
  const [status] = (await ended) as [number];
  clearInterval(looking);

  expect(status).toBe(1);
  expect(seen).toEqual(new Set([false]));
  const text = said.join('');
  for (const name of [
    'MicrosoftAppId',
    'MicrosoftAppTenantId',
    'MicrosoftAppPassword',
    'OAUTH_CONNECTION_NAME',
    'BOT_DOMAIN',
    'LINK_ENCRYPTION_KEY',
    'DATA_DIR',
  ]) {
    expect(text).toContain(name);
  }
  expect(text).not.toMatch(/\n\s+at /);
});
