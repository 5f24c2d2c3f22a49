import { PGlite } from '@electric-sql/pglite';
import { DurableNodeFS } from './durable-node-fs';

export interface Engine {
  readonly pglite: PGlite;
  readonly files: DurableNodeFS;
}

/** Postgres in this process, on the files in `folder`, with fsync on. */
export async function startEngine(folder: string): Promise<Engine> {
  const files = new DurableNodeFS(folder);
  const pglite = await PGlite.create({
    fs: files,
    startParams: [
      ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'), // -F switches fsync off
      ...['fsync=on', 'wal_sync_method=fsync', 'shared_buffers=16MB', 'max_wal_size=64MB'].flatMap(
        (setting) => ['-c', setting], // fdatasync, the default method, does nothing in the WASM build
      ),
    ],
  });
  return { pglite, files };
}
