import { assertNever } from '../../domain/assert-never';
import type { TargetRef } from '../../domain/target';
import { SignInNeeded } from '../../ports/directory-errors';
import type { GrantOutcome } from '../../ports/target-access';
import type { GraphAnswer } from '../client/graph-call';
import type { GraphFailure } from '../client/graph-failure';
import { meaningOf } from '../errors';
import type { Session } from '../session';
import { refusalOfAppWrite } from './app-guard';
import { explainAbsence } from './explain-absence';
import { explainRefusal, type WriteReason } from './explain-refusal';
import { grantCall, type Holder } from './grant-call';
import { mayWrite } from './write-permission';
import { writeTargetOf, type WriteTarget } from './write-target';

export async function grant(session: Session, ref: TargetRef, holder: Holder): Promise<GrantOutcome> {
  const target = writeTargetOf(ref);
  if (!(await mayWrite(session, target))) return refused('permissionMissing', null);
  const refusal = await refusalOfAppWrite(session, target);
  if (refusal !== null) return refused(refusal, null);

  return grantTo(session, target, holder);
}

/** One write, by whoever has looked at the permission before. */
export async function grantTo(session: Session, target: WriteTarget, holder: Holder): Promise<GrantOutcome> {
  const answer = await session.client.call(grantCall(target, holder, session.client.baseUrl));
  return outcomeOfAnswer(session, answer, { target, personId: holder.personId });
}

export async function outcomeOfAnswer(
  session: Session,
  answer: GraphAnswer,
  about: { readonly target: WriteTarget; readonly personId: string },
): Promise<GrantOutcome> {
  return answer.kind === 'answered'
    ? { kind: 'granted', directoryRequestId: answer.requestId }
    : outcomeOf(session, answer.failure, about);
}

export async function outcomeOf(
  session: Session,
  failure: GraphFailure,
  { target, personId }: { readonly target: WriteTarget; readonly personId: string },
): Promise<GrantOutcome> {
  const meaning = meaningOf(failure);
  switch (meaning.kind) {
    case 'signInNeeded':
      throw new SignInNeeded('The directory wants the requester to sign in again', meaning.claims);
    case 'throttled':
    case 'alreadyIn':
      return meaning;
    case 'unavailable':
      return { kind: 'unavailable', directoryRequestId: failure.requestId };
    case 'missing':
    case 'notReplicatedYet': {
      const missingId = meaning.kind === 'missing' ? null : meaning.missingId;
      const why = await explainAbsence(session, { target, personId, missingId });
      return why === 'notReplicatedYet' ? { kind: why } : refused(why, failure.requestId);
    }
    case 'refused':
      return refused(meaning.reason, failure.requestId);
    case 'targetRefused':
      // Graph's one text covers several kinds of group, so the group itself is asked which it is.
      return refused(await explainRefusal(session, target, meaning.reason), failure.requestId);
    case 'notAllowed':
    case 'alreadyExists':
    case 'invitationsNotAllowed':
    case 'invitationsBlocked':
    case 'unknown':
      return refused(await explainRefusal(session, target, 'refusedByDirectory'), failure.requestId);
    default:
      return assertNever(meaning);
  }
}

function refused(reason: WriteReason, directoryRequestId: string | null): GrantOutcome {
  return { kind: 'refused', reason, directoryRequestId };
}
