import { assertNever } from '../../domain/assert-never';
import { readOr } from '../../domain/reading';
import { RedemptionUrl } from '../../domain/redemption-url';
import { SignInNeeded } from '../../ports/directory-errors';
import type { Invitation, InvitationOutcome } from '../../ports/invitations';
import type { GraphFailure } from '../client/graph-failure';
import { meaningOf } from '../errors';
import { optional } from '../found';
import { isPermitted } from '../permissions';
import { madeInvitation } from '../schema';
import type { Session } from '../session';
import { readInvitePolicy } from '../tenant/read-tenant-facts';
import { invitationCall } from './invitation-call';

type RefusalReason = Extract<InvitationOutcome, { kind: 'refused' }>['reason'];

/** Whatever the target or the guest, the next new guest would be refused alike. */
const STOPPING: ReadonlySet<RefusalReason> = new Set([
  'permissionMissing',
  'invitationsOff',
  'invitationsByRoleOnly',
]);

export async function invite(session: Session, invitation: Invitation): Promise<InvitationOutcome> {
  if (!(await isPermitted(session.client, 'invite'))) return refused('permissionMissing', null);
  const answer = await session.client.call(invitationCall(invitation));
  if (answer.kind === 'failed') return outcomeOf(session, answer.failure);
  const made = madeInvitation.safeParse(answer.body);
  // It was made, but nobody knows for whom: looked up like one whose answer was lost.
  if (!made.success) return { kind: 'inDoubt', directoryRequestId: answer.requestId };
  return {
    kind: 'invited',
    personId: made.data.invitedUser.id,
    redemptionUrl: new RedemptionUrl(made.data.inviteRedeemUrl),
    directoryRequestId: answer.requestId,
  };
}

async function outcomeOf(session: Session, failure: GraphFailure): Promise<InvitationOutcome> {
  const { status, requestId } = failure;
  // Only a definite 4xx says that nothing was made.
  if (status === null || status >= 500) return { kind: 'inDoubt', directoryRequestId: requestId };
  const meaning = meaningOf(failure);
  switch (meaning.kind) {
    case 'signInNeeded':
      throw new SignInNeeded('The directory wants the requester to sign in again', meaning.claims);
    case 'throttled':
      return meaning;
    case 'unavailable':
      return { kind: 'inDoubt', directoryRequestId: requestId };
    case 'alreadyExists':
      return meaning;
    case 'invitationsNotAllowed':
      return refused(await reasonOfPolicy(session), requestId);
    case 'invitationsBlocked':
      return { kind: 'blocked', directoryRequestId: requestId };
    case 'refused':
      return refused(meaning.reason, requestId);
    case 'notAllowed':
      return { ...refused('refusedByDirectory', requestId), stopsOthers: meaning.isAboutRequester };
    case 'alreadyIn':
    case 'targetRefused':
    case 'missing':
    case 'notReplicatedYet':
    case 'unknown':
      return refused('refusedByDirectory', requestId);
    default:
      return assertNever(meaning);
  }
}

/** Graph has one text for both rules; unreadable, its own words stand. */
async function reasonOfPolicy(session: Session): Promise<'invitationsOff' | 'invitationsByRoleOnly'> {
  const policy = readOr(await optional(readInvitePolicy(session)), 'none');
  return policy === 'none' ? 'invitationsOff' : 'invitationsByRoleOnly';
}

function refused(reason: RefusalReason, directoryRequestId: string | null) {
  return { kind: 'refused', reason, stopsOthers: STOPPING.has(reason), directoryRequestId } as const;
}
