import type { InvitationRequest } from '../domain/invitation-request';
import { isOverDailyLimit } from '../domain/is-over-daily-limit';
import type { KeptGuests } from '../ports/kept-guests';

/** Once a part of a list is sent, the guests who were too many for it wait under a form of their own. Null: nobody is left, or somebody pressed before. */
export async function keepRest(
  { kept, newId }: { readonly kept: KeptGuests; readonly newId: () => string },
  { id, requester, items }: InvitationRequest,
): Promise<string | null> {
  const list = await kept.find(id, requester);
  if (list === null) return null;
  const beyond = list.guests.slice(items.length);
  const another = items
    .filter(isOverDailyLimit)
    .map(({ position }) => list.guests[position])
    .filter((guest) => guest !== undefined);
  const guests = [...another, ...beyond];
  if (guests.length === 0) {
    await kept.handOver(id, requester, null);
    return null;
  }
  const requestId = newId();
  const rest = { requestId, list: { ...list, guests, skipped: [], skippedRows: 0 } };
  return (await kept.handOver(id, requester, rest)) ? requestId : null;
}
