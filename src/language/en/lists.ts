import { joined } from '../joined';
import type { ListSentences } from '../list-sentences';
import { guests } from './words';

export const lists: ListSentences = {
  fileProblems: {
    notAList: {
      heading: 'I cannot read this file',
      text: 'Attach a list as an Excel workbook (.xlsx), as .csv or as plain text. Or paste the addresses here.',
    },
    lockedOrOld: {
      heading: 'I cannot open this workbook',
      text: 'It has a password, or is of an Excel before 2007. Save it without a password as .xlsx or .csv, and attach it again.',
    },
    empty: {
      heading: 'This file is empty',
      text: 'Attach a list with an e-mail address in each row, or paste the addresses here.',
    },
    tooLarge: {
      heading: 'This file is too large',
      text: 'A file may have up to 5 MB. Keep only the names and addresses, save it as .csv, and attach it again.',
    },
    tooManyRows: {
      heading: 'This list is too long',
      text: 'A list may have up to 20,000 rows. Divide it, and attach the parts one after the other.',
    },
    noAddresses: {
      heading: 'There is no e-mail address in this file',
      text: 'Each guest needs a row with an e-mail address, such as ann@fabrikam.com.',
    },
    foreignPlace: {
      heading: 'I do not fetch files from there',
      text: 'Attach the file here in this chat, from your computer or your OneDrive. Or paste the addresses here.',
    },
    unreachable: {
      heading: 'I could not fetch this file',
      text: 'It did not come in time, or is not there any more. Attach it again, or paste the addresses here.',
    },
  },
  oneFile: { heading: 'One file at a time, please', text: 'Attach the lists one after the other.' },
  limits: ({ perRequest, newPerDay, newLeft }) =>
    newLeft < newPerDay
      ? `Up to ${perRequest} guests at once. You can invite ${newLeft} more new guests today, of ${newPerDay} a day.`
      : `Up to ${perRequest} guests at once, and ${newPerDay} new ones a day.`,
  howToAttach: 'A list as .xlsx, .csv or text can be attached in our own chat: up to 5 MB and 20,000 rows.',
  kept: ({ guests: count, file }) =>
    file === null
      ? `${guests(count)} from your list ${count === 1 ? 'is' : 'are'} kept with this form.`
      : `${guests(count)} from ${file} ${count === 1 ? 'is' : 'are'} kept with this form.`,
  skipped: ({ rows, total }) => {
    const told = rows.map(({ row, text }) => `row ${row} (${text})`).join(', ');
    return `${total === 1 ? 'One row holds' : `${total} rows hold`} no e-mail address and ${total === 1 ? 'is' : 'are'} left out: ${told}${total > rows.length ? ' and more' : ''}.`;
  },
  moreGuests: 'More guests, if you like',
  left: ({ first, left }) =>
    `These are the first ${first}. The other ${left} are kept: a form with them comes once you have sent these.`,
  progress: ({ done, underWay, waiting, notDone }) =>
    joined([
      [done, `${done} done`],
      [underWay, `${underWay} under way`],
      [waiting, `${waiting} waiting`],
      [notDone, `${notDone} not done`],
    ]),
  takesLonger: (minutes) => `About ${minutes === 1 ? 'a minute' : `${minutes} minutes`} more.`,
  stopped:
    'New invitations are stopped until IT has looked at what went wrong. Guests who have an account are still added. This goes on by itself afterwards.',
  paused: { heading: 'Paused', text: 'Nothing new is begun until you press Resume.' },
  ready: {
    heading: 'Your list is ready',
    text: 'It opens in the browser. The button works for 15 minutes, and for whoever has it: do not pass it on.',
  },
  readyBelow: 'Your list is ready below.',
  linksWarning:
    'With redemption links: each is for that guest alone, and whoever opens it first can become that guest.',
  expired: {
    heading: 'This download is over',
    text: 'It worked for 15 minutes. Go back to the chat and press the download button once more.',
  },
  cancelLine: {
    nothing: {
      heading: 'There is nothing to cancel',
      text: 'You have no invitation that is waiting to be sent. What was sent can be taken back with Undo on its card.',
    },
    which: { heading: 'Which one shall I cancel?', text: 'Nothing is cancelled until you choose.' },
    done: ({ target, guests: count, waiting, isSent }) => ({
      heading: 'Cancelled',
      text: isSent
        ? `Nothing more is sent for ${target}: ${waiting} of ${guests(count)} had not been begun. The others are on their card.`
        : `Nothing was sent to ${guests(count)} for ${target}.`,
    }),
    choice: ({ target, guests: count, waiting, isSent }) =>
      isSent
        ? `${target}: ${waiting} of ${guests(count)} still to go`
        : `${target}: ${guests(count)}, not sent`,
  },
  buttons: {
    pause: 'Pause',
    resume: 'Resume',
    downloadList: 'Download the list',
    downloadOutcome: 'Download the outcome',
    openList: 'Open in browser',
    openListWithLinks: 'Open with redemption links',
    back: 'Back to the guests',
  },
  file: { list: 'guests-to-invite', outcome: 'guests-outcome' },
  columns: {
    address: 'E-mail address',
    name: 'Name',
    whatWillHappen: 'What will happen',
    ending: 'How it ended',
    reason: 'Reason',
    whoCanFix: 'Who can change it',
    link: 'Redemption link (for this guest alone)',
  },
  plans: {
    invite: 'Will be invited and added',
    add: 'Will be added',
    nothingToDo: 'Already in',
    useAccount: 'The account under another address will be added',
    refused: 'Cannot',
  },
  endings: {
    waiting: 'Waiting',
    underWay: 'Under way',
    inPending: 'In, not accepted yet',
    in: 'In',
    alreadyIn: 'Was in already',
    refused: 'Refused',
    failed: 'Failed',
    cancelled: 'Stopped',
    undone: 'Taken back',
  },
};
