import type { ForwardText } from './forward-subject';

const kinds = { group: 'the group', team: 'the team', app: 'the app' } as const;

export const en: ForwardText = ({ guest, address, inviter, organisation, target, kind, link }) => [
  `Hello ${guest},`,
  `${inviter} of ${organisation} invites you as a guest to ${kinds[kind]} ${target}. Open this link to accept:`,
  link,
  `The link is for you alone, so please do not pass it on. Use it with the address ${address}.`,
  'If you are already signed in with another account, open the link in a private window. You sign in with your own account, or with a code that is sent to you by mail.',
  `A page named Review permissions then asks whether ${organisation} may see your name and address. Some organisations ask for extra steps to sign in, such as a code on your phone.`,
  ...(kind === 'team'
    ? [
        `To see the team later, choose ${organisation} in Microsoft Teams under your picture at the top right.`,
      ]
    : []),
];
