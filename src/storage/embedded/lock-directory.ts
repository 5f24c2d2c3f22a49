import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { isAlive, ownIdentity, type ProcessIdentity } from './process-identity';

/** The folder belongs to a process that still runs. */
export class DirectoryInUse extends Error {
  override readonly name = 'DirectoryInUse';
}

export interface DirectoryLock {
  release(): void;
}

/**
 * Takes `directory` for this process alone: two on one embedded store corrupt it silently. A lock whose process is
 * dead is taken over; one whose process lives is never broken, however old. @throws DirectoryInUse
 */
export function lockDirectory(directory: string): DirectoryLock {
  const path = join(directory, 'guestlist.lock');
  const own = JSON.stringify(ownIdentity());
  take(path, own, directory);
  return {
    release() {
      if (read(path) === own) rmSync(path, { force: true });
    },
  };
}

function take(path: string, own: string, directory: string): void {
  if (putIfAbsent(path, own)) return;
  const held = read(path);
  if (held === null) {
    take(path, own, directory);
    return;
  }
  const holder = parse(held);
  if (holder === null) throw inUse(directory, `${path} cannot be read; delete it if no Guestlist runs here`);
  if (isAlive(holder)) throw inUse(directory, `process ${holder.pid} has it open`);
  takeOver({ path, held, own, directory });
}

/** Only one heir of this very holder gets past its marker, so two that find the same dead holder cannot both win. */
function takeOver({
  path,
  held,
  own,
  directory,
}: Record<'path' | 'held' | 'own' | 'directory', string>): void {
  const marker = `${path}.${createHash('sha256').update(held).digest('hex').slice(0, 16)}`;
  take(marker, own, directory);
  if (read(path) === held) {
    renameSync(marker, path);
    return;
  }
  rmSync(marker, { force: true });
  take(path, own, directory);
}

/** The file appears whole or not at all. */
function putIfAbsent(path: string, content: string): boolean {
  const draft = `${path}.${randomUUID()}`;
  const handle = openSync(draft, 'wx');
  try {
    writeSync(handle, content);
    fsyncSync(handle);
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    closeSync(handle);
    rmSync(draft, { force: true });
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function parse(text: string): ProcessIdentity | null {
  try {
    const { pid, bootId, startedAt } = JSON.parse(text) as Partial<ProcessIdentity>;
    if (!Number.isInteger(pid) || pid === undefined) return null;
    return { pid, bootId: bootId ?? null, startedAt: startedAt ?? null };
  } catch {
    return null;
  }
}

function inUse(directory: string, why: string): DirectoryInUse {
  return new DirectoryInUse(
    `Another Guestlist is using ${directory} (${why}). Stop it, give this one a DATA_DIR of its own, or set DATABASE_URL.`,
  );
}
