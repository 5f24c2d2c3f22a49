import type { TabGuest } from './tab-guest';

export interface GuestPlace {
  readonly requestId: string;
  readonly position: number;
}

export function formatGuestId({ requestId, position }: GuestPlace): TabGuest['id'] {
  return `${requestId}:${position}`;
}

/** Null for anything `formatGuestId` cannot have written. */
export function parseGuestId(id: string): GuestPlace | null {
  const [, requestId, position] = /^([0-9a-f-]{36}):(\d{1,6})$/i.exec(id) ?? [];
  return requestId === undefined ? null : { requestId: requestId.toLowerCase(), position: Number(position) };
}
