import { assertNever } from '../../domain/assert-never';
import { ConsentNeeded, DirectoryUnavailable, SignInNeeded } from '../../ports/directory-errors';
import type { Invitation, InvitationOutcome } from '../../ports/invitations';
import { evidenceOf } from './evidence-of';
import type { Pace, Step, Work } from './step';
import type { TrackedItem } from './tracked-item';

const WAIT_FOR_OTHER_REQUEST_SECONDS = 5;
const LONGEST_BEFORE_SENDING_SECONDS = 60;

export interface InviteTurn {
  readonly pace: Pace;
  /** Called when the answer is there: another may be sent while it is written down. */
  readonly onAnswer: () => void;
}

/** Sends one invitation: written down before, its ending after; what is in doubt is settled by `settleDoubt`, never sent again here. */
export async function inviteGuest(
  work: Work,
  item: TrackedItem,
  { pace, onAnswer }: InviteTurn,
): Promise<Step> {
  const askedAt = pace.now().getTime();
  const turn = await item.beginInvitation();
  switch (turn.kind) {
    case 'elsewhere':
      return { kind: 'later', seconds: WAIT_FOR_OTHER_REQUEST_SECONDS };
    case 'known':
      // Invited by another request within the day; if they have accepted since, the next look tells.
      await item.record({ state: 'invited', personId: turn.personId, redemption: 'pending' });
      return { kind: 'next' };
    case 'begun': {
      const longest = Math.min(LONGEST_BEFORE_SENDING_SECONDS, pace.quietPeriodSeconds / 2) * 1000;
      const outcome = await invite(work, item, {
        address: item.now.address,
        displayName: item.now.displayName,
        redirectUrl: work.request.target.landingUrl,
        sendMail: work.request.options.sendMail,
        personalMessage: work.request.options.personalMessage,
        mailLanguage: work.request.options.mailLanguage,
        clientRequestId: turn.clientRequestId,
        // Frozen or held back by Graph's throttle meanwhile, this process may have been taken for dead: whoever came
        // instead looks for the guest for the quiet period, and then sends. So one that is late does not leave at all.
        mayStillLeave: () => pace.now().getTime() - askedAt <= longest,
      });
      onAnswer();
      const step = await (outcome.kind === 'alreadyExists'
        ? useExistingAccount(work, item, outcome)
        : recordOutcome(item, outcome, pace));
      await work.heard(outcome);
      return step;
    }
    default:
      return assertNever(turn);
  }
}

/** What it throws was refused for certain or never sent: the item is as it was before. */
async function invite(work: Work, item: TrackedItem, invitation: Invitation): Promise<InvitationOutcome> {
  try {
    return await work.directory.invitations.invite(invitation);
  } catch (error) {
    if (isForLater(error)) await item.record({ state: 'planned', inDoubtSince: null });
    throw error;
  }
}

function isForLater(error: unknown): boolean {
  return (
    error instanceof SignInNeeded || error instanceof ConsentNeeded || error instanceof DirectoryUnavailable
  );
}

type ExistingAccount = Extract<InvitationOutcome, { kind: 'alreadyExists' }>;

async function useExistingAccount(work: Work, item: TrackedItem, account: ExistingAccount): Promise<Step> {
  const accounts = await work.directory.guests.findById([account.personId]);
  // The directory knows the id yet shows no account: it was deleted and can still be restored.
  const known = accounts.kind === 'read' ? accounts.value.get(account.personId) : null;
  const isDeleted = known === undefined;
  if (isDeleted || !account.isEnabled) {
    const reason = isDeleted ? 'deletedRecently' : 'signInBlocked';
    await item.record({ state: 'refused', reason, inDoubtSince: null });
    return { kind: 'ended' };
  }
  const redemption = known?.redemption ?? null;
  await item.record({ state: 'invited', personId: account.personId, redemption, inDoubtSince: null });
  return { kind: 'next' };
}

async function recordOutcome(
  item: TrackedItem,
  outcome: Exclude<InvitationOutcome, ExistingAccount>,
  pace: Pace,
): Promise<Step> {
  switch (outcome.kind) {
    case 'invited':
      await item.record({
        state: 'invited',
        personId: outcome.personId,
        redemptionUrl: outcome.redemptionUrl,
        isInvitedByUs: true,
        redemption: 'pending',
        inDoubtSince: null,
        evidence: evidenceOf(outcome),
      });
      return { kind: 'next' };
    case 'refused':
      await item.record({
        state: 'refused',
        reason: outcome.reason,
        directoryRequestId: outcome.directoryRequestId,
        inDoubtSince: null,
      });
      return { kind: 'ended', stopsOthers: outcome.stopsOthers };
    case 'blocked':
      await item.record({
        state: 'planned',
        inDoubtSince: null,
        directoryRequestId: outcome.directoryRequestId,
      });
      return { kind: 'later', seconds: WAIT_FOR_OTHER_REQUEST_SECONDS };
    case 'throttled':
      // Back to planned: the next claim looks the guest up once more before it sends, for a 429 may have been executed.
      await item.record({ state: 'planned', inDoubtSince: null });
      return { kind: 'later', seconds: outcome.retryAfterSeconds };
    case 'inDoubt':
      await item.record({ inDoubtSince: pace.now(), directoryRequestId: outcome.directoryRequestId });
      return { kind: 'next' };
    default:
      return assertNever(outcome);
  }
}
