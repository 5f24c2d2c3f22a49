import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface BenchBot {
  readonly url: string;
  readonly pid: number;
  readonly startMilliseconds: number;
  stop(): Promise<void>;
}

/** One of the programs in `bots/`, in a process of its own. */
export async function startBenchBot(name: string): Promise<BenchBot> {
  const began = performance.now();
  const child = fork(join(__dirname, '../bots', `${name}.cjs`), {
    // The Agents SDK starts without a registration only where it is not told that this is production.
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'development', PORT: String(await freePort()) },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [{ url }] = (await once(child, 'message')) as [{ readonly url: string }];
  const startMilliseconds = performance.now() - began;
  return {
    url,
    pid: child.pid ?? 0,
    startMilliseconds,
    async stop() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
