import { join } from 'node:path';

/** What every system's socket addresses can hold, in bytes. */
const LONGEST = 100;

/** Where a running bot on the embedded store hears its operator; null where there can be no such place. */
export function deskSocket(dataDir: string): { readonly folder: string; readonly path: string } | null {
  const folder = join(dataDir, 'operator');
  const path = join(folder, 'desk.sock');
  if (process.platform === 'win32' || Buffer.byteLength(path) > LONGEST) return null;
  return { folder, path };
}
