import { assertNever } from '../../domain/assert-never';
import type { PlannedTarget, RequestItem } from '../../domain/invitation-request';
import type { Check } from '../../domain/reason';
import type { EndingSubject } from '../../language/ending-sentences';
import { explainReason } from '../../language/explain-reason';
import type { Sentences } from '../../language/sentences';
import type { Brevity } from './brevity';
import { guestName } from './guest-heading';
import { shorten } from './plain-text';

interface EndingContext {
  readonly target: PlannedTarget;
  readonly brevity: Brevity;
  /** What could not be read for this request; all was, if left out. */
  readonly unchecked?: readonly Check[];
}

/** Where this guest's line stands; claims no more than was seen. */
export function endingLine(
  item: RequestItem,
  { target, brevity, unchecked = [] }: EndingContext,
  sentences: Sentences,
): string {
  const about: EndingSubject = {
    guest: guestName(item, brevity),
    target: shorten(target.displayName, brevity.name),
    kind: target.ref.kind,
  };
  // Without accounts to read, a guest stays pending for us however long ago they accepted.
  const isSeen = !unchecked.includes('existingAccounts');
  const { endings } = sentences;
  switch (item.state) {
    case 'planned':
      return endings.waiting(about);
    case 'inviting':
      return item.inDoubtSince === null ? endings.inviting(about) : endings.lookingAgain(about);
    case 'invited':
      return endings.invited(about);
    case 'granting':
      return endings.granting(about);
    case 'granted':
      return joinLines([
        grantedLine(item, { ...about, isSeen }, sentences),
        item.reason !== null && `${endings.askedInVain} ${explained(item, about, sentences)}`,
      ]);
    case 'nothingToDo':
      return joinLines([
        endings.nothingToDo(about),
        isPending(item) && pendingLine({ ...about, isSeen }, sentences),
      ]);
    case 'refused':
    case 'failed':
      return joinLines([
        item.isInvitedByUs && endings.invitedButNotAdded(about),
        explained(item, { ...about, guest: shorten(item.address, brevity.address) }, sentences),
        accountLine(item, about, sentences),
      ]);
    case 'cancelled':
      return item.isInvitedByUs
        ? joinLines([endings.invitedButNotAdded(about), accountLine(item, about, sentences)])
        : endings.cancelled(about);
    case 'undone':
      return undoneLine(item, about, sentences);
    default:
      return assertNever(item.state);
  }
}

/** What is taken back, and what stays. */
function undoneLine(item: RequestItem, about: EndingSubject, sentences: Sentences): string {
  const { endings } = sentences;
  // A membership that was taken back leaves no reason: this one was refused in the first place.
  const wasIn = item.reason === null;
  return joinLines([
    (wasIn ? endings.undone : endings.invitationUndone)(about),
    accountLine(item, about, sentences) || (item.isInvitedByUs && endings.accounts.switchedOff(about)),
  ]);
}

function accountLine({ account }: RequestItem, about: EndingSubject, { endings }: Sentences): string | false {
  return account !== undefined && endings.accounts[account](about);
}

type Seen = EndingSubject & { readonly isSeen: boolean };

function pendingLine(about: Seen, { endings }: Sentences): string {
  return about.isSeen ? endings.notAcceptedYet(about) : endings.acceptanceUnseen(about);
}

function grantedLine(item: RequestItem, about: Seen, sentences: Sentences): string {
  const { endings } = sentences;
  if (!item.isGrantedByUs && !item.isInvitedByUs)
    return joinLines([endings.wasIn(about), isPending(item) && pendingLine(about, sentences)]);
  if (!item.isReadBack)
    return joinLines([endings.notConfirmed(about), isPending(item) && pendingLine(about, sentences)]);
  const teamsDelay = about.kind === 'team' && endings.teamsDelay;
  if (isPending(item) && !about.isSeen)
    return joinLines([
      (item.isInvitedByUs ? endings.invitedAndInUnseen : endings.wasIn)(about),
      endings.acceptanceUnseen(about),
      teamsDelay,
    ]);
  if (isPending(item))
    return joinLines([
      (item.isInvitedByUs ? endings.invitedAndIn : endings.addedWhilePending)(about),
      teamsDelay,
    ]);
  return joinLines([
    (item.isInvitedByUs ? endings.acceptedAndIn : endings.addedWithoutInvitation)(about),
    teamsDelay,
  ]);
}

function explained(item: RequestItem, about: EndingSubject, sentences: Sentences): string {
  const reason = item.reason ?? (item.plan.kind === 'refused' ? item.plan.reason : 'refusedByDirectory');
  return explainReason(reason, about, sentences);
}

function isPending({ redemption }: RequestItem): boolean {
  return redemption === 'pending';
}

function joinLines(lines: readonly (string | false)[]): string {
  return lines.filter((line) => line !== false).join(' ');
}
