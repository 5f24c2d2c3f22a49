import type { GetInWords } from './get-in-words';

export const en: GetInWords = {
  greeting: (guest) => `Hello ${guest},`,
  openings: {
    putRightHere: ({ organisation }) =>
      `This is not because of you: something has to be put right at ${organisation} first. I will tell you when it is done. Then get in like this:`,
    notAcceptedYet: () => 'Your invitation is still open. Please accept it like this:',
    acceptedAlready: () =>
      'You have accepted the invitation, so its link is not needed any more. This is the way in from now on:',
    noMail: () => 'You do not need the e-mail that did not arrive. Please do this instead:',
    linkEnded: () => 'The link that you have may be an old one. Please use only the one below:',
    wrongAccount: ({ address }) =>
      `The page took another account of yours. Only ${address} was invited. Please try again like this:`,
    theirOrganisationBlocks: ({ organisation, code }) =>
      `Your own organisation does not let its people be guests at ${organisation}. Please ask your IT department to allow it: in Microsoft Entra, cross-tenant access settings, outbound access, B2B collaboration${code === null ? '' : ` (error AADSTS${code})`}. Then get in like this:`,
    takesTime: () =>
      'Everything is in place and only needs time, at most some hours. Please sign out, and then try again like this:',
    extraSteps: ({ organisation }) =>
      `${organisation} asks for one more step when you sign in, such as a code on your phone or terms of use to accept. Please try again and complete it:`,
    permissionsDeclined: () =>
      'The last page of the invitation was declined. Please open the link again and choose Accept there:',
    ownPassword: () =>
      'The sign-in to your own account failed: the password is wrong, has run out, or there were too many tries. Your own organisation, or the provider of your address, can reset it. Then get in like this:',
    ownAccountDisabled: () =>
      'Your own account seems to be switched off. Please ask your own IT department to switch it on again. Then get in like this:',
    unknown: () => 'Please try once more, exactly like this:',
  },
  steps: ({ address, organisation, link }) => [
    link,
    `Open it in a private window of your browser, so that no other account is in the way, and sign in with ${address}, with no other address.`,
    'You sign in with your own account or, if there is none, with a code that is sent to that address by e-mail.',
    `A page named Review permissions may ask whether ${organisation} may see your name and address: choose Accept. Perhaps you are also asked for a code on your phone, or to accept terms of use.`,
    `In Microsoft Teams, then choose ${organisation} under your picture at the top right.`,
  ],
};
