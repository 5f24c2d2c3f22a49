import { randomBytes, randomUUID } from 'node:crypto';
import type { Call } from '../http/route';
import { writeMail } from '../pages/write-mail';
import { newGuest } from '../state/new-user';
import type { User } from '../state/objects';
import type { NewInvitation } from './new-invitation';

interface Issue {
  readonly wanted: NewInvitation;
  readonly address: string;
  /** Null for somebody who is new. */
  readonly guest: User | null;
}

/** Makes the guest if they are new, and a ticket that voids the one before. Who has accepted is mailed no more. */
export function issueInvitation(call: Call, { wanted, address, guest }: Issue): object {
  const { world, caller } = call;
  const { state } = world;
  const at = new Date(world.now()).toISOString();
  const invited = guest ?? makeGuest(call, { wanted, address, guest });
  const ticket = randomBytes(24).toString('base64url');
  const redeemUrl = `${world.url}/redeem?ticket=${ticket}`;
  const invitation = {
    id: randomUUID(),
    ticket,
    personId: invited.id,
    address,
    inviterId: caller.user.id,
    redirectUrl: wanted.inviteRedirectUrl,
    redeemUrl,
    at,
  };
  state.invitations.add(invitation);
  const isPending = invited.externalUserState !== 'Accepted';
  if (wanted.sendInvitationMessage && isPending) {
    state.mails.push(
      writeMail(invitation, {
        guestName: invited.displayName,
        inviterName: caller.user.displayName,
        personalMessage: wanted.invitedUserMessageInfo?.customizedMessageBody ?? null,
        language: wanted.invitedUserMessageInfo?.messageLanguage ?? null,
      }),
    );
  }
  return {
    '@odata.context': `${call.request.origin}/v1.0/$metadata#invitations/$entity`,
    id: invitation.id,
    inviteRedeemUrl: redeemUrl,
    inviteRedirectUrl: wanted.inviteRedirectUrl,
    invitedUserDisplayName: wanted.invitedUserDisplayName ?? null,
    invitedUserEmailAddress: address,
    invitedUserType: wanted.invitedUserType,
    sendInvitationMessage: wanted.sendInvitationMessage,
    resetRedemption: wanted.resetRedemption,
    status: isPending ? 'PendingAcceptance' : 'Completed',
    invitedUser: { id: invited.id, userPrincipalName: invited.userPrincipalName },
  };
}

function makeGuest({ world }: Call, { wanted, address }: Issue): User {
  const user = {
    ...newGuest({
      id: randomUUID(),
      displayName: wanted.invitedUserDisplayName ?? address.split('@')[0] ?? address,
      address,
      createdDateTime: new Date(world.now()).toISOString(),
    }),
    userType: wanted.invitedUserType,
  };
  world.state.people.put(user, world.now() + world.settings.replicationDelayMs);
  return user;
}
