import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface HeadlessSandbox {
  readonly bot: string;
  readonly graph: string;
  /** The tab's pages, in the sandbox's own host. */
  readonly tab: string;
  close(): Promise<void>;
}

/** `npm run sandbox -- --headless`, in a process of its own. */
export async function runHeadless(env: Readonly<Record<string, string>> = {}): Promise<HeadlessSandbox> {
  const root = join(__dirname, '../../..');
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(root, 'src/sandbox/main.ts'), '--headless'],
    {
      env: { ...process.env, NODE_OPTIONS: '', PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = once(child, 'exit');
  const first = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    ended.then(() => null),
  ]);
  if (first === null) throw new Error('The sandbox did not start');
  const urls = JSON.parse(String(first[0])) as Omit<HeadlessSandbox, 'close'>;
  return {
    ...urls,
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
