import type { IncomingMessage } from 'node:http';

/** Graph takes no larger request. */
const MOST_BYTES = 4 * 1024 * 1024;

/** The whole body; null if it is too large. */
export async function readIncoming(incoming: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
