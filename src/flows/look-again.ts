import type { DirectoryPerson } from '../domain/person';
import type { PlannedTarget, RequestItem } from '../domain/invitation-request';
import { readOr } from '../domain/reading';
import type { Directory } from '../ports/directory';
import type { GuestHistory } from '../ports/guest-history';

export interface SeenLine {
  readonly requestId: string;
  readonly item: RequestItem;
}

/** Reads how pending guests stand now, writes down what is new, and gives the items as seen. */
export async function lookForAcceptance(
  directory: Directory,
  history: GuestHistory,
  lines: readonly SeenLine[],
): Promise<readonly RequestItem[]> {
  const pending = lines.filter(({ item }) => item.redemption === 'pending' && item.personId !== null);
  if (pending.length === 0) return lines.map(({ item }) => item);
  const ids = pending.map(({ item }) => item.personId).filter((id) => id !== null);
  const people = readOr(await directory.guests.findById(ids), new Map<string, DirectoryPerson>());
  return Promise.all(
    lines.map(async ({ requestId, item }) => {
      const person = item.personId === null ? undefined : people.get(item.personId);
      if (item.redemption !== 'pending' || person === undefined || person.redemption === 'pending')
        return item;
      await history.noteSeen({ requestId, position: item.position }, { redemption: 'accepted' });
      return { ...item, redemption: 'accepted' as const, redemptionUrl: null };
    }),
  );
}

/** Looks once more for memberships that had not shown when they were granted. */
export async function lookForMembership(
  directory: Directory,
  history: GuestHistory,
  { requestId, target, items }: { requestId: string; target: PlannedTarget; items: readonly RequestItem[] },
): Promise<readonly RequestItem[]> {
  const waiting = items.filter((item) => item.state === 'granted' && !item.isReadBack);
  const ids = waiting.map(({ personId }) => personId).filter((id) => id !== null);
  if (ids.length === 0) return items;
  const holders = readOr(await directory.access.holders(target.ref, ids), new Set<string>());
  return Promise.all(
    items.map(async (item) => {
      if (!waiting.includes(item) || item.personId === null || !holders.has(item.personId)) return item;
      await history.noteSeen({ requestId, position: item.position }, { isReadBack: true });
      return { ...item, isReadBack: true };
    }),
  );
}
