import type { Requester } from '../domain/invitation-request';
import type { DirectoryAccess } from '../ports/directory';
import type { GuestHistory, GuestLine } from '../ports/guest-history';
import { lookForAcceptance } from './look-again';

export interface GuestPage {
  readonly total: number;
  readonly offset: number;
  readonly guests: readonly GuestLine[];
}

const PAGE_SIZE = 10;

/** `status`: this person's guests, newest first, ten to a page, as they stand now. */
export function createListGuests(deps: {
  readonly directory: DirectoryAccess;
  readonly history: GuestHistory;
}) {
  return async function listGuests(requester: Requester, page: number): Promise<GuestPage> {
    const offset = page * PAGE_SIZE;
    const { total, guests } = await deps.history.list(requester, { offset, limit: PAGE_SIZE });
    if (guests.length === 0) return { total, offset, guests };
    const items = await lookForAcceptance(await deps.directory.as(requester), deps.history, guests);
    return {
      total,
      offset,
      guests: guests.map((line, index) => ({ ...line, item: items[index] ?? line.item })),
    };
  };
}
