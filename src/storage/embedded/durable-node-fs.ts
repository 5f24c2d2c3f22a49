import { closeSync, fsyncSync, openSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** The parts of Emscripten's file system that are patched here; they are not in its types. */
interface EmscriptenModule {
  readonly NODEFS: {
    readonly stream_ops: { fsync?: (stream: { readonly nfd?: number; readonly node: unknown }) => number };
    realPath(node: unknown): string;
  };
}

/**
 * PGlite's file system with an fsync that reaches the disk. The stock one has none, so Postgres believes its
 * commits are safe and a power cut takes them. Not supported upstream: hence the exact pin and the self-test.
 */
export class DurableNodeFS extends NodeFS {
  /** Files and folders written through to the disk so far. */
  fsyncs = 0;

  override async init(pg: PGlite, options: Parameters<NodeFS['init']>[1]): ReturnType<NodeFS['init']> {
    const started = await super.init(pg, options);
    const { preRun } = started.emscriptenOpts;
    if (!Array.isArray(preRun)) throw new Error('This PGlite cannot be made durable: no preRun list');
    preRun.push((module: unknown) => {
      this.patch(module as EmscriptenModule);
    });
    return started;
  }

  private patch({ NODEFS }: EmscriptenModule): void {
    NODEFS.stream_ops.fsync = ({ nfd, node }) => {
      if (nfd === undefined) fsyncFolder(NODEFS.realPath(node));
      else fsyncSync(nfd);
      this.fsyncs += 1;
      return 0;
    };
  }
}

function fsyncFolder(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
