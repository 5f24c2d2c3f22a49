import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join, relative } from 'node:path';

/**
 * Keeps in `disk` what a power cut would leave of `folder`: a file's content as it was at its last fsync, and names
 * that came, went or moved only once their folder was fsynced. `disk` starts as a copy of `folder`, all of it durable.
 */
export function recordDisk(folder: string, disk: string): void {
  const { openSync, fsyncSync, renameSync, closeSync } = fs;
  const paths = new Map<number, string>();
  const moves: { readonly from: string; readonly to: string }[] = [];
  const onDisk = (path: string) => join(disk, relative(folder, path));
  const isInside = (path: string) => !relative(folder, path).startsWith('..');

  function keepContent(path: string): void {
    fs.mkdirSync(dirname(onDisk(path)), { recursive: true });
    const draft = `${onDisk(path)}.recording`;
    fs.copyFileSync(path, draft);
    renameSync(draft, onDisk(path));
  }

  function keepNames(path: string): void {
    for (const { from, to } of moves.splice(0)) {
      if (dirname(to) !== path && dirname(from) !== path) moves.push({ from, to });
      else if (fs.existsSync(onDisk(from))) renameSync(onDisk(from), onDisk(to));
    }
    fs.mkdirSync(onDisk(path), { recursive: true });
    const real = new Set(fs.readdirSync(path));
    for (const name of fs.readdirSync(onDisk(path))) {
      if (!real.has(name)) fs.rmSync(join(onDisk(path), name), { recursive: true });
    }
    for (const name of real) {
      const kept = join(onDisk(path), name);
      if (fs.existsSync(kept)) continue;
      if (fs.statSync(join(path, name)).isDirectory()) fs.mkdirSync(kept);
      else fs.writeFileSync(kept, '');
    }
  }

  fs.openSync = (path, flags, mode) => {
    const handle = openSync(path, flags, mode);
    paths.set(handle, String(path));
    return handle;
  };
  fs.closeSync = (handle) => {
    paths.delete(handle);
    closeSync(handle);
  };
  fs.renameSync = (from, to) => {
    renameSync(from, to);
    if (isInside(String(from))) moves.push({ from: String(from), to: String(to) });
  };
  fs.fsyncSync = (handle) => {
    fsyncSync(handle);
    const path = paths.get(handle);
    if (path === undefined) throw new Error('An fsync of a file that nobody opened');
    if (!isInside(path)) return;
    if (fs.fstatSync(handle).isDirectory()) keepNames(path);
    else keepContent(path);
  };
  syncBuiltinESMExports();
}
