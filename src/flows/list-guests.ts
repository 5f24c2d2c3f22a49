import type { Requester } from '../domain/invitation-request';
import { everyGuest, type GuestFilter } from '../domain/guest-filter';
import { readOr } from '../domain/reading';
import type { TargetChoice, TargetRef } from '../domain/target';
import type { DirectoryAccess } from '../ports/directory';
import type { GuestHistory, GuestLine } from '../ports/guest-history';
import { lookForAcceptance } from './look-again';

export interface GuestPage {
  readonly total: number;
  readonly offset: number;
  readonly guests: readonly GuestLine[];
  readonly filter: GuestFilter;
  /** The filter's target; null for none, or if it is not there any more. */
  readonly target: TargetChoice | null;
  /** Other requesters' guests too: the one who asks owns the target. */
  readonly isOfEveryone: boolean;
  /** Targets to choose from. */
  readonly targets: readonly TargetChoice[];
}

const PAGE_SIZE = 10;
const MOST_TARGETS = 10;

/** `status`: guests, newest first, ten to a page, as they stand now: this person's, or everyone's in a target of theirs. */
export function createListGuests(deps: {
  readonly directory: DirectoryAccess;
  readonly history: GuestHistory;
}) {
  return async function listGuests(
    requester: Requester,
    page: number,
    filter: GuestFilter = everyGuest,
  ): Promise<GuestPage> {
    const { history, directory } = deps;
    const { target, isOwned } = await look(directory, requester, filter.target);
    const read = async (offset: number) => {
      const asked = { offset, limit: PAGE_SIZE, filter, isOfEveryone: isOwned };
      return { offset, ...(await history.list(requester, asked)) };
    };
    const [asked, recent] = await Promise.all([
      read(page * PAGE_SIZE),
      history.recentTargets(requester, MOST_TARGETS),
    ]);
    // The filter may have been changed together with the page.
    const { total, offset, guests } = asked.offset >= asked.total && page > 0 ? await read(0) : asked;
    const around = { total, offset, filter, target, isOfEveryone: isOwned, targets: recent };
    if (guests.length === 0) return { ...around, guests };
    const items = await lookForAcceptance(await directory.as(requester), history, guests);
    return { ...around, guests: guests.map((line, index) => ({ ...line, item: items[index] ?? line.item })) };
  };
}

async function look(
  directory: DirectoryAccess,
  requester: Requester,
  ref: TargetRef | null,
): Promise<{ readonly target: TargetChoice | null; readonly isOwned: boolean }> {
  if (ref === null) return { target: null, isOwned: false };
  const target = await (await directory.as(requester)).targets.find(ref);
  if (target === null) return { target: null, isOwned: false };
  const via = target.kind === 'app' ? target.via : null;
  return {
    target: { ref, displayName: target.displayName, viaDisplayName: via?.displayName ?? null },
    // What could not be read is no proof.
    isOwned: readOr((via ?? target).isOwned, false),
  };
}
