import { assertNever } from '../../domain/assert-never';
import { evidenceOf } from './evidence-of';
import { inRounds } from './in-rounds';
import { settleAccount } from './settle-account';
import { settleDoubt } from './settle-doubt';
import type { Pace, Step, Work } from './step';
import type { TrackedItem } from './tracked-item';

/** Undoes these items; seconds until the request wants to be woken again, null when it is done. */
export async function takeAllBack(
  work: Work,
  items: readonly TrackedItem[],
  pace: Pace,
): Promise<number | null> {
  const wake = await inRounds(items, pace, (item) => takeBack(work, item, pace));
  if (wake !== null) return wake;
  for (const item of items) {
    if (item.now.account === 'deleting') await item.recordAccount({ account: 'inDoubt' });
  }
  return null;
}

/** Only what this request added is removed: the membership first, then the account if it made that; the mail stays. */
async function takeBack(work: Work, item: TrackedItem, pace: Pace): Promise<Step> {
  switch (item.now.state) {
    case 'planned':
    case 'invited':
      await item.record({ state: 'cancelled' });
      return settleAccount(work, item);
    case 'inviting': {
      // It may have been mailed: find out first, so that the card can say so.
      const step = await settleDoubt(work, item, pace);
      return step.kind === 'next' ? takeBack(work, item, pace) : step;
    }
    case 'granting':
      return revoke(work, item);
    case 'granted':
      return item.now.isGrantedByUs ? revoke(work, item) : { kind: 'ended' };
    case 'refused':
    case 'failed':
    case 'cancelled':
    case 'undone':
      return settleAccount(work, item);
    case 'nothingToDo':
      return { kind: 'ended' };
    default:
      return assertNever(item.now.state);
  }
}

async function revoke(work: Work, item: TrackedItem): Promise<Step> {
  if (item.now.personId === null) throw new Error('A grant needs an account');
  await item.beforeWrite();
  const outcome = await work.directory.access.revoke(work.request.target.ref, item.now.personId);
  switch (outcome.kind) {
    case 'revoked':
    case 'wasNotIn':
      await item.record({
        state: 'undone',
        isGrantedByUs: false,
        isReadBack: false,
        reason: null,
        ...(outcome.kind === 'revoked' ? { evidence: evidenceOf(outcome) } : {}),
      });
      return settleAccount(work, item);
    case 'throttled':
      return { kind: 'later', seconds: outcome.retryAfterSeconds };
    case 'unavailable':
      await item.record({ reason: 'directoryUnavailable', directoryRequestId: outcome.directoryRequestId });
      return { kind: 'soon' };
    case 'refused':
      await item.record({ reason: outcome.reason, directoryRequestId: outcome.directoryRequestId });
      return { kind: 'ended' };
    default:
      return assertNever(outcome);
  }
}
