import { z } from 'zod';
import type { GuestTablePlace } from '../../ports/guest-table';

const place = z.strictObject({
  key: z.string().max(2_000),
  requestId: z.guid(),
  position: z.number().int().min(0).max(1_000_000),
});

export function formatCursor(next: GuestTablePlace | null): string | null {
  return next === null ? null : Buffer.from(JSON.stringify(next)).toString('base64url');
}

/** Undefined for anything `formatCursor` cannot have written. */
export function parseCursor(cursor: string): GuestTablePlace | undefined {
  try {
    return place.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))).data;
  } catch {
    return undefined;
  }
}
