import type { Answer, Ask, Asked } from './ask-graph';

interface Invited extends Omit<Asked, 'method' | 'body'> {
  readonly address: string;
  /** More of the invitation's own fields. */
  readonly more?: object;
}

export const NEW_GUEST = 'ann@fabrikam.com';

/** An invitation that is mailed. */
export function sendInvitation(ask: Ask, { address, more = {}, ...asked }: Invited): Promise<Answer> {
  return ask('/v1.0/invitations', {
    ...asked,
    method: 'POST',
    body: {
      invitedUserEmailAddress: address,
      inviteRedirectUrl: 'https://myapps.microsoft.com/',
      sendInvitationMessage: true,
      ...more,
    },
  });
}
