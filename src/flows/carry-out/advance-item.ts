import { ItemWithdrawn, RequestResting } from '../../ports/work-ledger';
import { inviteGuest } from './invite-guest';
import { grantAccess } from './grant-access';
import { settleDoubt } from './settle-doubt';
import { hasEnded, type Pace, type Step, type Work } from './step';
import type { TrackedItem } from './tracked-item';

/** Whoever resumes the request wakes it; this is for a wake that was lost. */
const REST_SECONDS = 3_600;

/** Takes one item as far as it goes now, step by step. */
export async function advanceItem(work: Work, item: TrackedItem, pace: Pace): Promise<Step> {
  for (;;) {
    if (hasEnded(item.now)) return { kind: 'ended' };
    const step = await nextStep(work, item, pace).catch((error: unknown): Step => {
      if (error instanceof ItemWithdrawn) return { kind: 'ended' };
      if (error instanceof RequestResting) return { kind: 'later', seconds: REST_SECONDS };
      throw error;
    });
    if (step.kind !== 'next') return step;
  }
}

async function nextStep(work: Work, item: TrackedItem, pace: Pace): Promise<Step> {
  // An invitation in doubt is settled first, whatever became of the target.
  if (item.now.state === 'inviting') return settleDoubt(work, item, pace);
  if (work.refusal !== null) {
    await item.record({ state: 'refused', reason: work.refusal });
    return { kind: 'ended' };
  }
  if (item.now.personId === null) return inviteGuest(work, item, pace);
  return grantAccess(work, item);
}
