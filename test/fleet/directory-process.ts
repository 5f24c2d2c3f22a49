import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createDirectoryControl, type DirectoryControl } from '../../src/sandbox/directory/control-client';
import type { Settings } from '../../src/sandbox/directory/settings';

export interface DirectoryProcess {
  readonly url: string;
  readonly control: DirectoryControl;
  close(): Promise<void>;
}

/** The sandbox directory in a process of its own, so that what it counts is nobody's but its own. */
export async function startDirectoryProcess(
  folder: string,
  settings: Partial<Settings>,
): Promise<DirectoryProcess> {
  const child = spawn(process.execPath, [join(folder, 'src/sandbox/directory/main.js')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const first = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    ended.then(() => null),
  ]);
  if (first === null) throw new Error('The sandbox directory did not start');
  const { graph } = JSON.parse(String(first[0])) as { readonly graph: string };
  const control = createDirectoryControl(graph);
  await control.change(settings);
  return {
    url: graph,
    control,
    async close() {
      child.kill();
      await ended;
    },
  };
}
