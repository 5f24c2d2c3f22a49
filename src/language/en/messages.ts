import { withoutStop } from '../without-stop';
import type { MessageSentences } from '../message-sentences';

export const messages: MessageSentences = {
  formProblems: {
    noGuests: 'Enter the e-mail address of your guest.',
    nobodyInMessage: 'No guest’s e-mail address stands in this message. Enter one here.',
    noAddressFound: 'There is no e-mail address in what you entered. An address looks like ann@fabrikam.com.',
    noTarget: 'Choose a group, team or app.',
    targetNotFound: (name) =>
      name === null
        ? 'That group, team or app is not there any more, or you cannot see it. Choose another.'
        : `There is no ${name} that you can see. Check the name, or choose from the list.`,
    tooManyGuests: (most) =>
      `These are more guests than one request can hold: ${most}. Divide the list and send it in parts.`,
    tooManyTargets: (most) => `One list goes into ${most} groups, teams or apps at most.`,
    targetListed: 'The list goes there already. Leave one of the two out, or choose another.',
    messageTooLong: 'The personal message is too long: 1,000 characters is the most.',
    noAppRole: 'This app has several roles. Choose one.',
  },
  cancelled: { heading: 'Cancelled', text: 'Nothing was sent.' },
  stopped: { heading: 'Stopped', text: 'Nothing more will be sent.' },
  requestGone: {
    heading: 'This card is out of date',
    text: 'What it was about is no longer here. Start again, or write status to see your guests.',
  },
  notUnderstood: {
    heading: 'I did not understand that',
    text: 'Write for example: invite ann@fabrikam.com to Project Falcon',
  },
  unreadable: {
    heading: 'I could not read that',
    text: 'Something was missing or not as this card sends it. Nothing was done. Please start again.',
  },
  guestsCannotAsk: {
    heading: 'You are a guest here',
    text: 'Only members of this organisation can invite. Ask the person you work with here.',
  },
  otherOrganisation: {
    heading: 'Guestlist works for another organisation',
    text: 'Ask a colleague of that organisation to invite the guest.',
  },
  notYours:
    'This card belongs to somebody else here, or is out of date. To invite a guest yourself, mention me.',
  sharedHelp: {
    heading: 'Mention me to invite a guest',
    text: 'Write for example: @Guestlist invite ann@fabrikam.com. I go on with you in private, and show here how it ended.',
  },
  answeredPrivately: 'I have answered in our private chat.',
  openOwnChat: (line) => ({
    heading: 'I cannot write to you in private',
    text: `Open a chat with me and write there: ${line}`,
  }),
  sharedChannel: {
    heading: 'Guests cannot join a shared channel',
    text: 'A shared channel takes people with their own work account, added by its owner in Teams. Guests can join a team: mention me in a standard channel.',
  },
  privateChannel:
    'This is a private channel: the guest joins the whole team first, and then an owner adds them to the channel.',
  directoryBusy: {
    heading: 'Microsoft is not answering',
    text: 'Nothing was changed. Please try again in a few minutes.',
  },
  paused: (because) => ({
    heading: 'Paused',
    text: `Guestlist is paused by IT: ${withoutStop(because)}. Nothing was sent; your list is kept. Press the same button again later.`,
  }),
  signInNeeded: {
    heading: 'Please sign in',
    text: 'I do everything in your name and with your own rights.',
  },
  signInToGoOn: (target) =>
    `Please sign in once more, so that I can finish inviting to ${target}. I do it in your name, and nothing is lost.`,
  signInDidNotHelp: {
    heading: 'Signing in was not enough',
    text: 'Your organisation asks for something more before I may act in your name. Try again, or sign out of Teams and in again. If it stays so, ask IT.',
  },
  consentNeeded: {
    heading: 'IT has one step left',
    text: 'An administrator must allow Guestlist once, for everyone. Send IT the note below. What you entered is kept: press Try again afterwards.',
  },
  consentNote: (url) =>
    [
      'Guestlist cannot work yet: an administrator has not consented to its permissions.',
      'A Privileged Role Administrator or a Global Administrator opens this page, checks the list and accepts it, once for everyone:',
      url,
      'It takes a few minutes until it holds.',
    ].join('\n'),
  signedIn: 'You are signed in.',
  signInDone: {
    heading: 'You are signed in',
    text: 'You can close this window. Guestlist goes on in the chat.',
  },
  signInFailed: { heading: 'You are not signed in', text: 'Close this window and press Sign in once more.' },
  codeNotRight: 'That code did not work. Press Sign in once more.',
  noPendingLink: {
    heading: 'No new link needed',
    text: 'Nobody in this request still has to accept an invitation.',
  },
  noSuchStatus: (name) => ({
    heading: `There is no ${name} that you can see`,
    text: 'Write status and the name of a group, team or app, or the e-mail address of a guest.',
  }),
  nothingManaged: {
    heading: 'Nothing to invite into',
    text: 'You do not own a group, team or app that can take guests. Ask an owner to invite your guest, or to make you an owner.',
  },
  wentWrong: (reference) => ({
    heading: 'Something went wrong',
    text: `Sorry, that did not work. Please try again. If it keeps happening, give IT this reference: ${reference}`,
  }),
  signedOut: 'You are signed out.',
  languageSet: 'I will speak English from now on.',
  languageUnknown: 'I speak English and Dutch. Write language en or language nl.',
  stillChecking: {
    heading: 'Still checking',
    text: 'This takes a little longer. The card changes by itself.',
  },
  stillCheckingInDialog: {
    heading: 'Still checking',
    text: 'Microsoft takes a little longer. What you entered is kept, and this goes on meanwhile.',
  },
  listReady: {
    heading: 'Your list is ready to open',
    text: 'What you typed is in it. There every guest has a line that you can mend, and you can send from there.',
  },
  listNotHere: {
    heading: 'This app cannot show the list',
    text: 'Nothing is lost: go on with the card here, or open this chat in Teams on a computer and press the button there.',
  },
  askOwner: ({ target, addresses }) =>
    `Hello! Could you let ${addresses.length === 1 ? 'a guest' : 'some guests'} into ${target}? You are an owner and I am not. You can paste this line to Guestlist:\n\ninvite ${addresses.join(', ')} to ${target}`,
};
