import type { BulkWords } from '../../../domain/tab/bulk-words';
import { review } from './review';
import { progress } from './progress';

export const bulk: BulkWords = {
  heading: 'Invite guests',
  list: {
    guests: 'Guests',
    guestsHint:
      'Addresses, with or without names, as you have them: one to a line, out of Outlook, out of a sheet.',
    drop: 'or drop a list here: CSV, Excel or text',
    dropHere: 'Let go to read the list',
    chooseFile: 'Choose a file',
    taken: '{guests} guests read from {file}.',
    unreadable: 'No address in: {pieces}',
    target: 'Group, team or app',
    targetHint: 'Type to search',
    role: 'Role in the app',
    targetSearching: 'Searching',
    targetNone: 'Nothing that you may let guests into has this name.',
    limit: 'Up to {guests} guests in one list.',
    limitToday: 'Today you can still invite {guests} new guests.',
    review: 'Review',
    reviewing: 'Each guest is being looked up',
    earlier: 'Lists you can go on with',
  },
  options: {
    more: 'More',
    personalMessage: 'Personal message',
    mailLanguage: 'Language of the e-mail',
    sendMail: 'Send the invitation e-mail',
    languages: {
      en: 'English',
      nl: 'Dutch',
      de: 'German',
      fr: 'French',
      es: 'Spanish',
      pl: 'Polish',
    },
  },
  targets: {
    all: 'Where they go',
    another: 'Add another group, team or app',
    add: 'Add',
    remove: 'Leave {target} out',
    sentTogether: 'All are sent together; a new guest is invited once.',
    holdsForAll: 'Stop, Pause and Resume hold for all of them.',
  },
  review,
  progress,
};
