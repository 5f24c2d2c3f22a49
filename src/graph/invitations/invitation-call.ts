import type { Invitation } from '../../ports/invitations';
import type { GraphCall } from '../client/graph-call';

/** The one request that makes and mails an invitation. It has no idempotency key, so it is never repeated. */
export function invitationCall(invitation: Invitation): GraphCall {
  const { address, displayName, redirectUrl, sendMail, clientRequestId, mayStillLeave } = invitation;
  return {
    method: 'POST',
    path: '/invitations',
    clientRequestId,
    mayRepeat: false,
    ...(mayStillLeave === undefined ? {} : { mayStillLeave }),
    body: {
      invitedUserEmailAddress: address,
      ...(displayName === '' ? {} : { invitedUserDisplayName: displayName }),
      inviteRedirectUrl: redirectUrl,
      sendInvitationMessage: sendMail,
      ...(sendMail ? { invitedUserMessageInfo: messageInfo(invitation) } : {}),
    },
  };
}

/** Graph ignores the language where there is a message of one's own. */
function messageInfo({ personalMessage, mailLanguage }: Invitation) {
  return personalMessage.trim() === ''
    ? { messageLanguage: mailLanguage }
    : { customizedMessageBody: personalMessage };
}
