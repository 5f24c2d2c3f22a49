import { assertNever } from '../../domain/assert-never';
import { evidenceOf } from './evidence-of';
import type { Step, Work } from './step';
import type { TrackedItem } from './tracked-item';

/** Adds the guest to the target. Repeats safely, so what is in doubt is simply tried again. */
export async function grantAccess(work: Work, item: TrackedItem): Promise<Step> {
  const personId = item.now.personId;
  if (personId === null) throw new Error('A grant needs an account');
  const wasTriedBefore = item.now.state === 'granting';
  // Written before every try, the repeated ones too: it also extends the lease.
  await item.record({ state: 'granting', reason: null });

  const { ref, appRoleId } = work.request.target;
  const outcome = await work.directory.access.grant(ref, personId, appRoleId);
  switch (outcome.kind) {
    case 'granted':
      await item.record({ state: 'granted', isGrantedByUs: true, evidence: evidenceOf(outcome) });
      return { kind: 'ended' };
    case 'alreadyIn':
      // After a try whose answer was lost, the membership found is ours.
      await item.record({ state: 'granted', isGrantedByUs: wasTriedBefore });
      return { kind: 'ended' };
    case 'notReplicatedYet':
      await item.record({ reason: 'notReplicatedYet' });
      return { kind: 'soon' };
    case 'unavailable':
      await item.record({ reason: 'directoryUnavailable', directoryRequestId: outcome.directoryRequestId });
      return { kind: 'soon' };
    case 'throttled':
      return { kind: 'later', seconds: outcome.retryAfterSeconds };
    case 'refused':
      await item.record({
        state: 'refused',
        reason: outcome.reason,
        directoryRequestId: outcome.directoryRequestId,
      });
      return { kind: 'ended' };
    default:
      return assertNever(outcome);
  }
}
