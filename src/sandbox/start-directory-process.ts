import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface DirectoryProcess {
  /** Origin, without a version. */
  readonly url: string;
  close(): Promise<void>;
}

/** The sandbox directory in a process of its own, as the real one is; it ends with its parent. */
export async function startDirectoryProcess(): Promise<DirectoryProcess> {
  const child = spawn(process.execPath, [...process.execArgv, join(__dirname, 'directory', 'main.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, 'exit');
  const first = await Promise.race([once(lines, 'line'), ended.then(() => null)]);
  if (first === null) throw new Error('The sandbox directory did not start');
  const { graph } = JSON.parse(String(first[0])) as { graph: string };
  return {
    url: graph,
    async close() {
      child.kill();
      await ended;
    },
  };
}
