import type { IncomingMessage } from 'node:http';

/** Bytes taken from whoever sends more than is wanted, so that they read the answer instead of a broken connection. */
const PATIENCE = 64 * 1024 * 1024;

/** Null for more than `most` bytes, none of which are kept. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer | null> {
  let length = 0;
  let parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > PATIENCE) return null;
    if (length <= most) parts.push(part);
    else parts = [];
  }
  return length > most ? null : Buffer.concat(parts);
}
