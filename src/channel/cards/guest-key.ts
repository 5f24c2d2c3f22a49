import type { GuestKey } from '../../ports/guest-history';

/** A guest's line as one string, for a choice's value or a button's data. */
export function formatGuestKey({ requestId, position }: GuestKey): string {
  return `${requestId}:${position}`;
}

const KEY = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\d{1,6})$/;

/** Null for anything `formatGuestKey` cannot have written. */
export function parseGuestKey(text: string): GuestKey | null {
  const [, requestId, position] = KEY.exec(text.toLowerCase()) ?? [];
  return requestId === undefined ? null : { requestId, position: Number(position) };
}
