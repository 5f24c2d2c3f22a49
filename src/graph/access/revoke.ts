import { assertNever } from '../../domain/assert-never';
import type { TargetRef } from '../../domain/target';
import { DirectoryUnavailable, SignInNeeded } from '../../ports/directory-errors';
import type { RevokeOutcome } from '../../ports/target-access';
import type { GraphFailure } from '../client/graph-failure';
import { meaningOf } from '../errors';
import type { Session } from '../session';
import { refusalOfAppWrite } from './app-guard';
import { explainRefusal, type WriteReason } from './explain-refusal';
import { pathsToDelete } from './paths-to-delete';
import { mayWrite } from './write-permission';
import { writeTargetOf, type WriteTarget } from './write-target';

/** Removes one person; a removal repeats without a trace. */
export async function revoke(session: Session, ref: TargetRef, personId: string): Promise<RevokeOutcome> {
  const target = writeTargetOf(ref);
  if (!(await mayWrite(session, target))) return refused('permissionMissing', null);
  const refusal = await refusalOfAppWrite(session, target);
  if (refusal !== null) return refused(refusal, null);

  try {
    const found = await pathsToDelete(session, target, personId);
    if (found.kind !== 'found') return refused('refusedByDirectory', null);
    let outcome: RevokeOutcome = { kind: 'wasNotIn' };
    for (const path of found.value) {
      outcome = await remove(session, target, path);
      if (outcome.kind !== 'revoked' && outcome.kind !== 'wasNotIn') return outcome;
    }
    return outcome;
  } catch (error) {
    if (!(error instanceof DirectoryUnavailable)) throw error;
    return { kind: 'unavailable', directoryRequestId: error.directoryRequestId };
  }
}

async function remove(session: Session, target: WriteTarget, path: string): Promise<RevokeOutcome> {
  const answer = await session.client.call({ method: 'DELETE', path, mayRepeat: true });
  return answer.kind === 'answered'
    ? { kind: 'revoked', directoryRequestId: answer.requestId }
    : outcomeOf(session, target, answer.failure);
}

async function outcomeOf(
  session: Session,
  target: WriteTarget,
  failure: GraphFailure,
): Promise<RevokeOutcome> {
  const meaning = meaningOf(failure);
  switch (meaning.kind) {
    case 'signInNeeded':
      throw new SignInNeeded('The directory wants the requester to sign in again', meaning.claims);
    case 'throttled':
      return meaning;
    case 'unavailable':
      return { kind: 'unavailable', directoryRequestId: failure.requestId };
    case 'missing':
    case 'notReplicatedYet':
      return { kind: 'wasNotIn' };
    case 'refused':
      return refused(meaning.reason, failure.requestId);
    case 'targetRefused':
      return refused(await explainRefusal(session, target, meaning.reason), failure.requestId);
    case 'notAllowed':
    case 'alreadyIn':
    case 'alreadyExists':
    case 'invitationsNotAllowed':
    case 'invitationsBlocked':
    case 'unknown':
      return refused(await explainRefusal(session, target, 'refusedByDirectory'), failure.requestId);
    default:
      return assertNever(meaning);
  }
}

function refused(reason: WriteReason, directoryRequestId: string | null): RevokeOutcome {
  return { kind: 'refused', reason, directoryRequestId };
}
