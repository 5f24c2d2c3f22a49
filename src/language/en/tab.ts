import type { TabSentences } from '../tab-sentences';

export const tab: TabSentences = {
  steps: {
    sent: 'Asked for.',
    inviting: 'The invitation was sent to Microsoft.',
    invited: 'Invited.',
    accountFound: 'Has an account already: no invitation was needed.',
    inDoubt: 'Microsoft did not answer. Looked whether the invitation was made.',
    attemptFailed: 'One try did not work. It was tried again.',
    granted: 'Added.',
    wasIn: 'Was in already.',
    confirmed: 'Seen in the directory.',
    accepted: 'Has accepted.',
    newLinkAsked: 'A new link was asked for.',
    resendAsked: 'The e-mail was asked for again.',
    linkRenewed: 'Has a new link. The old one stopped working.',
    mailedAgain: 'Microsoft was asked to e-mail a new link. The old one stopped working.',
    linkNotNeeded: 'No new link was needed: the guest has accepted.',
    linkRefused: 'No new link could be made.',
    retryAsked: 'To be tried again.',
    removalAsked: 'To be taken out again.',
    undoAsked: 'Everything this invitation added is to be taken back.',
    undone: 'Taken out again.',
    undoRefused: 'Could not be taken out.',
    refused: 'Refused.',
    failed: 'Not done.',
    cancelled: 'Stopped before anything was sent.',
  },
  problems: {
    otherSite: {
      heading: 'This page may not ask that',
      text: 'The request came from another website. Nothing was done. Open Guestlist in Teams.',
    },
    unreadable: {
      heading: 'I could not read that',
      text: 'Something was missing or not as this page sends it. Nothing was done. Please reload the page.',
    },
    gone: { heading: 'Not here any more', text: 'It was removed, or it is not yours. Nothing was done.' },
    tooLarge: (most) => ({
      heading: 'Too much at once',
      text: `This is more than ${most}. Nothing was done. Divide the list and send it in parts.`,
    }),
    tooManyAtOnce: {
      heading: 'Open in too many windows',
      text: 'Close some of them. What you see here stays right, but does not move by itself.',
    },
    rowGone: {
      heading: 'The list has changed meanwhile',
      text: 'That line is not there any more. Nothing was changed; the list is shown as it is now.',
    },
    judgedAnew: {
      heading: 'Look once more',
      text: 'Some of the groups, teams and apps still had the list from before a change. All have the same now. Nothing was sent yet.',
    },
    alreadySent: { heading: 'Already sent', text: 'This list was sent meanwhile. Nothing was changed.' },
    toMend: 'Almost',
    notOwner: {
      heading: 'Only for owners',
      text: 'The guests of a team are shown to its owners. You are not one of them.',
    },
    ownershipUnread: {
      heading: 'I could not check',
      text: 'I cannot see whether you own this team. Ask IT for the permissions that Guestlist needs.',
    },
    nothingToSend: {
      heading: 'Nothing to send',
      text: 'Nobody on this list can be invited or added. Nothing was done.',
    },
  },
  notPossible: {
    resend: 'The e-mail is sent again once a day at most, while a guest is in and has not accepted.',
    newLink: 'A new link is only of use while a guest is in and has not accepted.',
    remove: 'Only a guest whom this invitation added can be taken out again.',
    retry: 'Only what was not done can be tried again.',
    undo: 'There is nothing here to take back.',
  },
  guestGone: 'This guest is not in your list any more.',
  membersUnread: 'Guests who came in otherwise could not be read, so they are not shown.',
};
