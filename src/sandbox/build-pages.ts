import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const BUILT = join(ROOT, 'dist/web/tab/guests.html');
const SOURCES = ['src/web', 'src/domain/tab', 'vite.config.mts', 'package-lock.json'];

/** Builds the pages of src/web where dist/web does not hold them as they are now. @throws with what the build says. */
export async function buildPages(): Promise<void> {
  const built = statSync(BUILT, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (SOURCES.every((path) => newestIn(join(ROOT, path)) < built)) return;
  const build = spawn(
    process.execPath,
    [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: ROOT,
      // As they are shipped: React has another build for any other NODE_ENV, such as that of tests.
      env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let said = '';
  build.stderr.on('data', (chunk) => (said += String(chunk)));
  const [status] = (await once(build, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`The pages could not be built:\n${said}`);
}

function newestIn(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
