import type { TabGuest } from '../../domain/tab/tab-guest';
import type { LoadedGuests } from './loaded-guests';

/** The guests of these requests as they are now: changed in place, new ones first, gone ones left out. */
export function mergeGuests(
  before: LoadedGuests,
  found: readonly TabGuest[],
  requestIds: readonly string[],
): LoadedGuests {
  const now = new Map(found.map((guest) => [guest.id, guest]));
  const asked = new Set(requestIds);
  const guests = before.guests.flatMap((guest) => {
    if (!asked.has(guest.id.split(':')[0] ?? '')) return [guest];
    const changed = now.get(guest.id);
    now.delete(guest.id);
    return changed === undefined ? [] : [changed];
  });
  const known = new Set(before.targets.map(({ ref }) => ref));
  const added = [...now.values()];
  const targets = added.map(({ target }) => target).filter(({ ref }) => !known.has(ref) && known.add(ref));
  return {
    ...before,
    guests: [...added, ...guests],
    targets: [...targets, ...before.targets],
    total: before.total - before.guests.length + guests.length + added.length,
  };
}
