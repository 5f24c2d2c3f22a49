import { assertNever } from '../../domain/assert-never';
import type { AccountStays } from '../../domain/account-ending';
import { hasOpenAccount, whyAccountStays } from '../../domain/guest-account';
import type { Step, Work } from './step';
import type { TrackedItem } from './tracked-item';

/** Of a guest who is out again: the account that this request made is deleted, or it is written down why it stays. */
export async function settleAccount(work: Work, item: TrackedItem): Promise<Step> {
  const { personId, redemption } = item.now;
  if (!hasOpenAccount(item.now) || personId === null) return { kind: 'ended' };
  const { accounts } = work.directory;
  const never = await accounts.whyNever();
  if (never !== null) return stays(item, never);
  if (redemption === 'accepted') return stays(item, 'accepted');

  const facts = await accounts.look(personId, work.request.target.ref);
  if (facts.kind === 'unread') return stays(item, 'notChecked');
  if (facts.value === null) return isGone(item);
  const why = whyAccountStays(facts.value, { since: work.request.createdAt });
  if (why !== null) return stays(item, why);
  if (!(await item.beginDeletion())) return stays(item, 'otherRequest');
  return remove(work, item, personId);
}

async function remove(work: Work, item: TrackedItem, personId: string): Promise<Step> {
  const outcome = await work.directory.accounts.remove(personId);
  switch (outcome.kind) {
    case 'removed':
      await item.recordAccount({ account: 'deleted', directoryRequestId: outcome.directoryRequestId });
      return { kind: 'ended' };
    case 'wasGone':
      return isGone(item);
    case 'throttled':
      return { kind: 'later', seconds: outcome.retryAfterSeconds };
    case 'unavailable':
      // Written down as being deleted: the next look tells whether it was.
      return { kind: 'soon' };
    case 'refused':
      return stays(item, outcome.because, outcome.directoryRequestId);
    default:
      return assertNever(outcome);
  }
}

/** After a try whose answer was lost it was our own that deleted it. */
async function isGone(item: TrackedItem): Promise<Step> {
  await item.recordAccount({ account: item.now.account === undefined ? 'gone' : 'deleted' });
  return { kind: 'ended' };
}

async function stays(
  item: TrackedItem,
  because: AccountStays,
  directoryRequestId: string | null = null,
): Promise<Step> {
  await item.recordAccount({
    account: because,
    ...(directoryRequestId === null ? {} : { directoryRequestId }),
  });
  return { kind: 'ended' };
}
