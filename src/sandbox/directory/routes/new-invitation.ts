import { z } from 'zod';

/** The body of POST /invitations, as far as it means something here. */
export const newInvitation = z.looseObject({
  invitedUserEmailAddress: z.string().min(3),
  inviteRedirectUrl: z.url({ protocol: /^https?$/ }),
  invitedUserDisplayName: z.string().min(1).max(256).nullish(),
  invitedUserType: z.enum(['Guest', 'Member']).default('Guest'),
  sendInvitationMessage: z.boolean().default(false),
  invitedUserMessageInfo: z
    .looseObject({ customizedMessageBody: z.string().nullish(), messageLanguage: z.string().nullish() })
    .nullish(),
  resetRedemption: z.boolean().default(false),
});
export type NewInvitation = z.infer<typeof newInvitation>;
