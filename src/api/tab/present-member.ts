import type { DirectoryPerson } from '../../domain/person';
import type { TabGuest, TabTarget } from '../../domain/tab/tab-guest';
import { STALE_AFTER } from '../../domain/watch-pace';

/** A guest whom nobody invited through Guestlist: shown, and nothing can be done with them here. */
export function presentMember(person: DirectoryPerson, target: TabTarget, now: Date): TabGuest {
  const { id, displayName, address, redemption, createdAt } = person;
  const since = createdAt === null ? NaN : Date.parse(createdAt);
  const isStale = now.getTime() - since >= STALE_AFTER * 1000;
  return {
    id: `member:${id}`,
    name: displayName === '' ? address : displayName,
    address,
    target,
    state: redemption === 'pending' ? (isStale ? 'stale' : 'pending') : 'accepted',
    reason: null,
    invitedAt: null,
    acceptedAt: null,
    can: [],
    by: null,
  };
}
