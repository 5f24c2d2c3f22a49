import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface RunningSandbox {
  readonly playground: string;
  readonly mailbox: string;
  close(): Promise<void>;
}

const START_SECONDS = 180;

/** `npm run sandbox` as a newcomer starts it: its addresses are read from what it prints. */
export async function runSandbox(env: Readonly<Record<string, string>> = {}): Promise<RunningSandbox> {
  const child = spawn('npm', ['run', '--silent', 'sandbox'], {
    cwd: join(__dirname, '../../..'),
    env: { ...process.env, NODE_OPTIONS: '', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that Ctrl+C reaches all of it as it would in a terminal.
    detached: true,
  });
  const ended = once(child, 'exit');
  const close = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
    await ended;
  };
  let printed = '';
  child.stderr.on('data', (chunk) => (printed += String(chunk)));
  const ready = new Promise<void>((resolve, reject) => {
    const tooLate = setTimeout(() => {
      reject(new Error(`The sandbox is not ready after ${START_SECONDS} s:\n${printed}`));
    }, START_SECONDS * 1000);
    child.stdout.on('data', (chunk) => {
      printed += String(chunk);
      if (printed.includes('Ctrl+C')) resolve();
    });
    void ended.then(() => {
      reject(new Error(`The sandbox ended:\n${printed}`));
    });
    void ended.finally(() => {
      clearTimeout(tooLate);
    });
  });
  await ready.catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    playground: addressAfter('Chat with the bot', printed),
    mailbox: addressAfter('What guests get', printed),
    close,
  };
}

function addressAfter(label: string, text: string): string {
  const url = new RegExp(`${label}:\\s*(\\S+)`).exec(text)?.[1];
  if (url === undefined) throw new Error(`The sandbox printed no address for "${label}":\n${text}`);
  return url;
}
