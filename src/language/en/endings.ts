import type { EndingSentences, EndingSubject } from '../ending-sentences';

const isIn = ({ kind, target }: EndingSubject): string =>
  kind === 'app' ? `has access to ${target}` : `is a member of ${target}`;

export const endings: EndingSentences = {
  waiting: () => 'Waiting for its turn.',
  inviting: () => 'Being invited.',
  lookingAgain: () =>
    'Microsoft did not answer. Looking whether the invitation was made, so that nobody is mailed twice.',
  invited: ({ target }) => `Invited. Next: ${target}.`,
  granting: ({ target }) => `Being added to ${target}.`,
  acceptedAndIn: (about) => `${about.guest} has accepted and ${isIn(about)}.`,
  invitedAndIn: (about) => `${about.guest} is invited and ${isIn(about)}, but has not accepted yet.`,
  addedWhilePending: (about) =>
    `${about.guest} ${isIn(about)}, but has not accepted the earlier invitation yet.`,
  addedWithoutInvitation: (about) => `${about.guest} ${isIn(about)}. No invitation was needed.`,
  wasIn: (about) => `${about.guest} already ${isIn(about)}.`,
  notConfirmed: ({ guest, target }) =>
    `${guest} should now be in ${target}. Microsoft has not confirmed it yet.`,
  notAcceptedYet: ({ guest }) => `${guest} has not accepted the invitation yet.`,
  invitedAndInUnseen: (about) => `${about.guest} is invited and ${isIn(about)}.`,
  acceptanceUnseen: ({ guest }) => `I cannot see whether ${guest} has accepted the invitation.`,
  nothingToDo: (about) => `${about.guest} already ${isIn(about)}: nothing to do.`,
  invitedButNotAdded: ({ guest, target }) => `${guest} is invited, but not in ${target}.`,
  cancelled: () => 'Stopped before anything was sent.',
  undone: ({ guest, target }) => `Taken back: ${guest} is no longer in ${target}.`,
  undoneAccountStays: ({ guest, target }) =>
    `Taken back: ${guest} is no longer in ${target}. The guest account stays; only an administrator can delete it.`,
  teamsDelay: 'Teams can take some hours to show it.',
  linkUnknown: ({ guest }) => `There is no link for ${guest} here. New link makes one.`,
};
