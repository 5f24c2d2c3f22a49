import type { DirectoryPerson } from '../../domain/person';
import { read, unread, type Reading } from '../../domain/reading';
import { formatTargetRef, type TargetRef } from '../../domain/target';
import { everyGuest } from '../../domain/guest-filter';
import type { Requester } from '../../domain/invitation-request';
import { canBeLookedInto } from '../../domain/trouble/can-be-looked-into';
import type { Directory } from '../../ports/directory';
import type { GuestCase, GuestHistory } from '../../ports/guest-history';
import { orUnread } from '../or-unread';
import type { TroubledGuest } from './troubled-guest';

/** Targets read beside the one that is asked about. */
const MOST_ELSEWHERE = 5;
const MOST_LINES = 50;

/** Reads how the guest stands now, side by side, and writes down an acceptance nobody had seen. */
export async function lookInto(
  directory: Directory,
  history: GuestHistory,
  { about, viewer }: { readonly about: GuestCase; readonly viewer: Requester },
): Promise<TroubledGuest> {
  const { item, target } = about;
  const [account, isIn, elsewhere] = await Promise.all([
    readAccount(directory, item.personId),
    readIsIn(directory, target.ref, item.personId),
    lookElsewhere(directory, history, { about, viewer }),
  ]);
  if (item.redemption === 'pending' && account.kind === 'read' && account.value?.redemption === 'accepted')
    await history.noteSeen(
      { requestId: about.requestId, position: item.position },
      { redemption: 'accepted' },
    );
  const standing = { account, isIn, lastSeen: item.redemption, targetKind: target.ref.kind };
  return { about, standing, elsewhere };
}

async function readAccount(
  directory: Directory,
  id: string | null,
): Promise<Reading<DirectoryPerson | null>> {
  if (id === null) return unread('unavailable');
  const found = await orUnread(directory.guests.findById([id]));
  return found.kind === 'read' ? read(found.value.get(id) ?? null) : found;
}

async function readIsIn(directory: Directory, ref: TargetRef, id: string | null): Promise<Reading<boolean>> {
  if (id === null) return unread('unavailable');
  const holders = await orUnread(directory.access.holders(ref, [id]));
  return holders.kind === 'read' ? read(holders.value.has(id)) : holders;
}

async function lookElsewhere(
  directory: Directory,
  history: GuestHistory,
  { about, viewer }: { readonly about: GuestCase; readonly viewer: Requester },
): Promise<TroubledGuest['elsewhere']> {
  const { item, target } = about;
  const filter = { ...everyGuest, address: item.address.toLowerCase() };
  const { guests } = await history.list(viewer, { offset: 0, limit: MOST_LINES, filter });
  const here = formatTargetRef(target.ref);
  const others = new Map(
    guests
      .filter((line) => canBeLookedInto(line.item))
      .map((line) => [formatTargetRef(line.target.ref), line] as const)
      .filter(([ref]) => ref !== here),
  );
  return Promise.all(
    [...others.values()].slice(0, MOST_ELSEWHERE).map(async (line) => ({
      target: line.target,
      isIn: await readIsIn(directory, line.target.ref, line.item.personId),
    })),
  );
}
