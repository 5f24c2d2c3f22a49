import { actionsFor } from '../../domain/tab/actions-for';
import { formatGuestId } from '../../domain/tab/guest-id';
import type { TabGuest } from '../../domain/tab/tab-guest';
import type { Sentences } from '../../language/sentences';
import type { GuestTableRow } from '../../ports/guest-table';
import { presentReason } from './present-reason';
import { presentTarget } from './present-target';

export function presentGuest(row: GuestTableRow, sentences: Sentences): TabGuest {
  const { address, displayName, reason, target } = row;
  return {
    id: formatGuestId(row),
    name: displayName === '' ? address : displayName,
    address,
    target: presentTarget(target, sentences),
    state: row.tabState,
    reason:
      reason === null
        ? null
        : presentReason(reason, { guest: address, target: target.displayName }, sentences),
    invitedAt: row.invitedAt.toISOString(),
    acceptedAt: row.acceptedAt?.toISOString() ?? null,
    can: row.by === null ? actionsFor(row) : [],
    by: row.by,
  };
}
