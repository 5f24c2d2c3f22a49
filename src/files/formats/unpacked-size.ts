import { setImmediate as breathe } from 'node:timers/promises';
import { Unzip, UnzipInflate } from 'fflate';

/** Bytes of the file handled before others get their turn: packed a thousand times, they are some milliseconds' work. */
const CHUNK = 8 * 1024;

export type Unpacked =
  | { readonly kind: 'fits'; readonly names: ReadonlySet<string> }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'damaged' };

/** Unpacks and throws away, counting: what an archive says of its own size is not to be believed. */
export async function unpackedSize(
  zip: Uint8Array,
  { bytes, files }: { readonly bytes: number; readonly files: number },
): Promise<Unpacked> {
  const names = new Set<string>();
  let size = 0;
  const failed: Error[] = [];
  const unzip = new Unzip((file) => {
    names.add(file.name);
    file.ondata = (error, chunk) => {
      if (error !== null) failed.push(error);
      else size += chunk.length;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < zip.length; at += CHUNK) {
      unzip.push(zip.subarray(at, at + CHUNK), at + CHUNK >= zip.length);
      if (size > bytes || names.size > files) return { kind: 'tooLarge' };
      if (failed.length > 0) return { kind: 'damaged' };
      await breathe();
    }
  } catch {
    return { kind: 'damaged' };
  }
  return { kind: 'fits', names };
}
