import type { Requester } from '../domain/invitation-request';
import type { GuestPlace } from '../domain/tab/guest-id';
import type { TargetRef } from '../domain/target';
import type { DirectoryAccess } from '../ports/directory';
import type { GuestHistory } from '../ports/guest-history';
import type { GuestTable, GuestTableDetail } from '../ports/guest-table';
import { lookForAcceptance } from './look-again';

/** One guest with their history, after a look whether they have accepted by now. */
export function createLookAtGuest(deps: {
  readonly directory: DirectoryAccess;
  readonly history: GuestHistory;
  readonly guestTable: GuestTable;
}) {
  return async function lookAtGuest(
    requester: Requester,
    place: GuestPlace,
    /** Also somebody else's guest of that target, which this person owns. */
    inTarget: TargetRef | null,
  ): Promise<GuestTableDetail | null> {
    const known = await deps.guestTable.find(requester, place, inTarget);
    if (known?.item.redemption !== 'pending') return known;
    const asRequester = await deps.directory.as(requester);
    const [seen] = await lookForAcceptance(asRequester, deps.history, [
      { requestId: place.requestId, item: known.item },
    ]);
    return seen?.redemption === 'pending' ? known : deps.guestTable.find(requester, place, inTarget);
  };
}
