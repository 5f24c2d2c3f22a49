import { dateIn, momentIn } from '../date-in';
import { troublePages } from '../trouble-pages';
import type { TroubleSentences } from '../trouble-sentences';

const kinds = { group: 'the group', team: 'the team', app: 'the app' } as const;

function ago(days: number): string {
  if (days < 1) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

const causes: TroubleSentences['causes'] = {
  accountGone: ({ guest }) => ({
    heading: `${guest} has no guest account any more`,
    text: 'It was deleted after the invitation. Invite this address once more, or ask IT to restore the account: that works for 30 days.',
  }),
  accountBlocked: ({ guest }) => ({
    heading: `The guest account of ${guest} is blocked`,
    text: 'Your organisation has blocked it, so no link will work until it is unblocked.',
  }),
  notAcceptedYet: ({ guest }) => ({
    heading: `${guest} has not accepted the invitation yet`,
    text: 'Until the link has been opened and its last page accepted, your organisation does not know this guest.',
  }),
  acceptedAlready: ({ guest, kind, target }) => ({
    heading: `${guest} has already accepted`,
    text: `The invitation is used up and not needed any more. The way in is now the address of ${kinds[kind]} ${target} itself.`,
  }),
  takenOut: ({ guest, kind, target }) => ({
    heading: `${guest} is not in ${kinds[kind]} ${target} any more`,
    text: 'Somebody took this guest out after the invitation. Add the guest once more, or ask the other owners why.',
  }),
  noMail: ({ guest }) => ({
    heading: 'The e-mail may be in a junk folder or was held back',
    text: `It comes from invites@microsoft.com. ${guest} needs only the link, so pass that on yourself. If it is not on the card any more, make a new one.`,
  }),
  linkEnded: () => ({
    heading: 'The link may be an old one',
    text: 'A link stops working when a newer one is made, and mail filters sometimes cut it. Make a new link and pass it on yourself.',
  }),
  wrongAccount: ({ guest }) => ({
    heading: `${guest} is signed in with another account`,
    text: 'Only the address you invited works. A private window does not know the other account.',
  }),
  theirOrganisationBlocks: ({ guest }) => ({
    heading: `The organisation of ${guest} does not let its people be guests with you`,
    text: 'Nothing in your organisation can change this. Their IT has to allow it in its settings for access to other organisations.',
  }),
  ourOrganisationBlocks: ({ guest }) => ({
    heading: `Your organisation does not let guests in from where ${guest} works`,
    text: 'IT has to allow it in the settings for access from other organisations.',
  }),
  notAssigned: ({ guest, kind, target }) => ({
    heading: 'The app that is opened does not know this guest',
    text: `As far as could be checked, ${guest} is in ${kinds[kind]} ${target}, but that does not open the app with this message. IT can assign the app to it.`,
  }),
  appNotAllowed: () => ({
    heading: 'The app asks for something that IT has not allowed',
    text: 'An administrator has to consent to what this app wants to read, once for everyone.',
  }),
  takesTime: ({ guest, kind }) => ({
    heading: 'It probably only needs time to show',
    text:
      kind === 'team'
        ? `As far as could be checked, ${guest} is a member. Teams can take some hours to show the team; signing out and in again, and changing the organisation at the top right, helps.`
        : `As far as could be checked, ${guest} is in. It can take an hour to be known everywhere; signing out and in again helps.`,
  }),
  extraSteps: ({ guest }) => ({
    heading: 'Your organisation asks guests for one more step',
    text: `Such as a code on the phone or terms of use to accept. ${guest} can do it at the next sign-in. If the phone is new or lost, IT can reset it.`,
  }),
  conditionalAccess: ({ guest }) => ({
    heading: 'A rule for signing in keeps this guest out',
    text: `For example a rule on devices or places. ${guest} cannot change that; IT can see which rule it is in the sign-in log.`,
  }),
  permissionsDeclined: ({ guest }) => ({
    heading: `${guest} declined the last page of the invitation`,
    text: 'That page asks whether your organisation may see the name and the address. The same link can be opened again, and accepted.',
  }),
  ownPassword: ({ guest }) => ({
    heading: `${guest} cannot sign in to their own account`,
    text: 'The password is wrong, has run out, or there were too many tries. Their own organisation, or the provider of the address, can reset it.',
  }),
  ownAccountDisabled: ({ guest }) => ({
    heading: `The account of ${guest} is switched off at home`,
    text: "As far as could be checked it is not blocked here, so it is the guest's own organisation that can switch it on.",
  }),
  unknownCode: () => ({
    heading: 'I do not know this error',
    text: "Microsoft's page tells what it means. As far as could be checked, the invitation is in order.",
  }),
  unknown: () => ({
    heading: 'Nothing here explains it',
    text: 'As far as could be checked, the invitation is in order. The note for IT says what was seen; the time and the code lead to the sign-in log.',
  }),
};

export const trouble: TroubleSentences = {
  heading: (guest) => `${guest} can't get in`,
  headingForSeveral: "A guest can't get in",
  notListed: 'Not in the list? Write status and the e-mail address of the guest.',
  facts: {
    invited: ({ at, days }) => `Invited on ${dateIn('en', at)}, ${ago(days)}.`,
    pending: 'Has not accepted yet.',
    accepted: 'Has accepted.',
    needsNoInvitation: 'Has an account here that needs no invitation.',
    accountGone: 'The guest account is not there any more.',
    blocked: 'The guest account is blocked.',
    accountUnread: 'Whether the invitation was accepted could not be checked.',
    isIn: (target) => `Is in ${target}.`,
    isOut: (target) => `Is not in ${target}.`,
    isInUnread: (target) => `Whether this guest is in ${target} could not be checked.`,
  },
  ask: 'Say what your guest sees, or paste the text of the error.',
  choose: 'Choose',
  pastedHint: 'Copied from the screen, for example AADSTS50020',
  guestMissing: 'Choose a guest.',
  nothingSaid: 'Choose what your guest sees, or paste the error.',
  symptoms: {
    noMail: 'No e-mail came',
    linkDoesNotWork: 'The link does not work',
    otherAccount: 'The page shows another account',
    notInOrganisation: 'The account does not exist in your organisation',
    blockedByTheirs: "Access is blocked by the guest's own organisation",
    blockedByOurs: 'Access is blocked by your organisation',
    notAssigned: 'The guest is not assigned to the app',
    extraSteps: 'A code, another proof or terms of use are asked for',
    nothingThere: 'Signed in, but there is nothing to see',
    somethingElse: 'Something else',
  },
  causes,
  actors: {
    requester: () => 'You can put this right yourself.',
    guest: (guest) => `${guest} can put this right. Send the text below.`,
    theirIt: (guest) => `The IT department of ${guest} can put this right. Send the text below.`,
    ourIt: () => 'Your IT department can put this right. Send them the note.',
    time: () => 'This passes by itself.',
  },
  write: ({ address, target }) => `Write to me: invite ${address} to ${target}`,
  labels: {
    cantGetIn: (guest) => (guest === null ? "A guest can't get in" : `${guest} can't get in`),
    goOn: 'Go on',
    seen: 'What the guest sees',
    pasted: 'Or the text of the error',
    findCause: 'Find the cause',
    lookUp: (code) => `What Microsoft says about ${code}`,
    askAgain: 'Something else',
    back: 'Back',
  },
  noteForIt: ({ cause, guest, target, kind, seen, at, requestId }) => {
    const page = troublePages[cause];
    const lines = [
      'A guest who was invited with Guestlist cannot get in.',
      `Guest: ${guest}`,
      `Target: ${target}`,
      seen !== '' && `What the guest sees: ${seen}`,
      `Likely cause: ${causes[cause]({ guest, target, kind }).heading}`,
      page && `Setting: ${page.setting}`,
      `Asked on: ${momentIn('en', at)}`,
      `Reference: ${requestId}`,
      page && `Microsoft's page: ${page.url}`,
    ];
    return lines.filter((line) => typeof line === 'string').join('\n');
  },
};
