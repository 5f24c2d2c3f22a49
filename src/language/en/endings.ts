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
  invitationUndone: ({ guest, target }) =>
    `Taken back: ${guest} is no longer invited, and was never in ${target}.`,
  accounts: {
    deleting: ({ guest }) => `${guest}’s account is being deleted.`,
    deleted: ({ guest }) => `${guest}’s account is deleted too. An administrator can restore it for 30 days.`,
    gone: ({ guest }) => `${guest}’s account was deleted already.`,
    switchedOff: () => 'The guest account stays; only an administrator can delete it.',
    permissionMissing: ({ guest }) =>
      `${guest}’s account stays: Guestlist lacks the permission to delete accounts. An administrator can delete it.`,
    notAllowed: ({ guest }) => `${guest}’s account stays: only an administrator may delete accounts.`,
    accepted: ({ guest }) => `${guest}’s account stays: the invitation has been accepted.`,
    notOurs: ({ guest }) => `${guest}’s account stays: it was there before this invitation.`,
    holdsMore: ({ guest }) => `${guest}’s account stays: other groups or apps use it.`,
    otherRequest: ({ guest }) => `${guest}’s account stays: another invitation needs it.`,
    notChecked: ({ guest }) => `${guest}’s account stays: I could not check what else it is used for.`,
    refusedByDirectory: ({ guest }) => `${guest}’s account stays: Microsoft refused to delete it.`,
    inDoubt: ({ guest }) =>
      `Microsoft did not say whether ${guest}’s account is deleted. Undo looks once more.`,
  },
  askedInVain: 'What you asked last could not be done:',
  teamsDelay: 'Teams can take some hours to show it.',
  linkUnknown: ({ guest }) => `There is no link for ${guest} here. New link makes one.`,
};
