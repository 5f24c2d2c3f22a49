import type { TabWords } from '../../domain/tab/tab-words';
import { bulk } from './tab-page/bulk';
import { guests } from './tab-page/guests';

export const tabPage: TabWords = {
  common: {
    loading: 'Your guests are being fetched',
    tryAgain: 'Try again',
    signIn: 'Sign in',
    close: 'Close',
    cancel: 'Cancel',
    back: 'Back',
    copy: 'Copy',
    copied: 'Copied',
    oneGuest: '1 guest',
    manyGuests: '{guests} guests',
    showMore: 'Show more',
    openOutsideHeading: 'This page belongs in Teams',
    openOutside: 'Open Guestlist in Microsoft Teams, Outlook or Microsoft 365 and choose the tab Guests.',
    noTokenHeading: 'Sign in first',
    noToken:
      'I do everything in your name and with your own rights. Teams asks whether you agree; after that you go on here.',
    mishapHeading: 'Something went wrong here',
    mishap: 'What you sent is kept. Try again; if it happens again, tell IT.',
    unreachableHeading: 'Guestlist does not answer',
    unreachable: 'Nothing is lost. Check your connection, or try again in a minute.',
  },
  states: {
    underWay: 'Under way',
    pending: 'Not accepted yet',
    stale: 'Not accepted for over a week',
    accepted: 'Accepted',
    notDone: 'Not done',
    undone: 'Taken out again',
  },
  guests,
  bulk,
  team: {
    heading: 'Guests of {team}',
    noTeamHeading: 'This page belongs in a channel',
    noTeam: 'Add the tab to a standard channel of a team: it shows that team’s guests.',
    none: 'No guests in this team',
    noneText: 'Guests of this team stand here, whoever invited them.',
    by: 'Invited by',
    byYou: 'You',
    byUnknown: 'Not known',
    configHeading: 'The guests of this team',
    configText:
      'The tab shows every guest of this team: who has accepted, who has not, and who invited them. Press Save to add it.',
    configOwners: 'Owners of the team see the guests. Other members see who the owners are to ask.',
    tabName: 'Guests',
  },
};
