import type { AuditEvent } from '../../ports/audit-trail';
import type { ItemChange } from '../../ports/work-ledger';

/** What a change of an item is as evidence; null for one that only prepares or repeats a step. */
export function eventOf(change: ItemChange, isUndoing: boolean): AuditEvent | null {
  if (change.newLinkDone === true) return linkEvent(change);
  // Tells nobody anything yet, or not any more.
  if (change.mailAgain !== undefined) return null;
  if (change.state === undefined) return eventWithinState(change, isUndoing);
  switch (change.state) {
    case 'invited':
      return change.isInvitedByUs === true ? 'invited' : 'accountFound';
    case 'granted':
      return change.isGrantedByUs === true ? 'granted' : 'wasIn';
    case 'refused':
    case 'failed':
    case 'cancelled':
    case 'undone':
      return change.state;
    case 'planned':
      return 'attemptFailed';
    case 'inviting':
    case 'granting':
    case 'nothingToDo':
      return null;
  }
}

function linkEvent({ redemptionUrl, redemption, mailAgain }: ItemChange): AuditEvent {
  if (redemption === 'accepted') return 'linkNotNeeded';
  if (redemptionUrl === undefined || redemptionUrl === null) return 'linkRefused';
  return mailAgain === 'sent' ? 'mailedAgain' : 'linkRenewed';
}

function eventWithinState(change: ItemChange, isUndoing: boolean): AuditEvent | null {
  if (change.inDoubtSince instanceof Date) return 'inDoubt';
  if (change.isReadBack === true) return 'confirmed';
  if (change.personId !== undefined) return 'accountFound';
  const { reason = null } = change;
  // That a new guest is not known everywhere at once is no failure.
  if (reason === null || reason === 'notReplicatedYet') return null;
  return isUndoing && reason !== 'directoryUnavailable' ? 'undoRefused' : 'attemptFailed';
}
