import { assertNever } from '../../domain/assert-never';
import { SignInNeeded } from '../../ports/directory-errors';
import type { AccountRemoval } from '../../ports/guest-accounts';
import type { GraphFailure } from '../client/graph-failure';
import { meaningOf } from '../errors';
import type { Session } from '../session';

export async function removeAccount({ client }: Session, personId: string): Promise<AccountRemoval> {
  const path = `/users/${encodeURIComponent(personId)}`;
  const answer = await client.call({ method: 'DELETE', path, mayRepeat: false });
  return answer.kind === 'answered'
    ? { kind: 'removed', directoryRequestId: answer.requestId }
    : outcomeOf(answer.failure);
}

function outcomeOf(failure: GraphFailure): AccountRemoval {
  const meaning = meaningOf(failure);
  switch (meaning.kind) {
    case 'signInNeeded':
      throw new SignInNeeded('The directory wants the requester to sign in again', meaning.claims);
    case 'throttled':
      return meaning;
    case 'unavailable':
      return { kind: 'unavailable' };
    case 'missing':
    case 'notReplicatedYet':
      return { kind: 'wasGone' };
    case 'notAllowed':
      return refused('notAllowed', failure);
    case 'refused':
      return refused(
        meaning.reason === 'permissionMissing' ? 'permissionMissing' : 'refusedByDirectory',
        failure,
      );
    case 'targetRefused':
    case 'alreadyIn':
    case 'alreadyExists':
    case 'invitationsNotAllowed':
    case 'invitationsBlocked':
    case 'unknown':
      return refused('refusedByDirectory', failure);
    default:
      return assertNever(meaning);
  }
}

function refused(
  because: Extract<AccountRemoval, { kind: 'refused' }>['because'],
  { requestId }: GraphFailure,
): AccountRemoval {
  return { kind: 'refused', because, directoryRequestId: requestId };
}
