import { assertNever } from '../../domain/assert-never';
import type { GrantOutcome } from '../../ports/target-access';
import { evidenceOf } from './evidence-of';
import type { Step } from './step';
import type { TrackedItem } from './tracked-item';

/** Writes down how adding one guest ended. `wasTriedBefore`: an earlier try, whose answer was lost, was written down. */
export async function recordGrant(
  item: TrackedItem,
  outcome: GrantOutcome,
  wasTriedBefore: boolean,
): Promise<Step> {
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
