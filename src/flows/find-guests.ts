import type { Requester } from '../domain/invitation-request';
import type { DirectoryAccess } from '../ports/directory';
import type { GuestHistory, GuestLine } from '../ports/guest-history';
import { lookForAcceptance } from './look-again';

const PAGE_SIZE = 100;
/** Looked through, newest first. */
const MOST = 1_000;

export interface GuestSearch {
  readonly requester: Requester;
  readonly typed: string;
  readonly skip: number;
  readonly limit: number;
  /** Whether the directory is asked who has accepted by now, or the ledger is taken at its word. */
  readonly isLive: boolean;
}

/** This person's guests whose name, address or target holds what was typed; the latest for nothing typed. */
export function createFindGuests(deps: {
  readonly directory: DirectoryAccess;
  readonly history: GuestHistory;
}) {
  return async function findGuests(search: GuestSearch): Promise<readonly GuestLine[]> {
    const { requester, typed, skip, limit, isLive } = search;
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
    const found: GuestLine[] = [];
    for (let offset = 0; offset < MOST && found.length < skip + limit; offset += PAGE_SIZE) {
      const { guests } = await deps.history.list(requester, { offset, limit: PAGE_SIZE });
      found.push(...guests.filter((line) => words.every((word) => textOf(line).includes(word))));
      if (guests.length < PAGE_SIZE) break;
    }
    const shown = found.slice(skip, skip + limit);
    if (shown.length === 0 || !isLive) return shown;
    const items = await lookForAcceptance(await deps.directory.as(requester), deps.history, shown);
    return shown.map((line, index) => ({ ...line, item: items[index] ?? line.item }));
  };
}

function textOf({ item, target }: GuestLine): string {
  return `${item.displayName} ${item.address} ${target.displayName}`.toLowerCase();
}
