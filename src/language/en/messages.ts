import type { MessageSentences } from '../message-sentences';

export const messages: MessageSentences = {
  formProblems: {
    noGuests: 'Enter the e-mail address of your guest.',
    noAddressFound: 'There is no e-mail address in what you entered. An address looks like ann@fabrikam.com.',
    noTarget: 'Choose a group, team or app.',
    targetNotFound: (name) =>
      name === null
        ? 'That group, team or app is not there any more, or you cannot see it. Choose another.'
        : `There is no ${name} that you can see. Check the name, or choose from the list.`,
    tooManyGuests: (most) =>
      `These are more guests than one request can hold: ${most}. Divide the list and send it in parts.`,
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
  onlyPersonalChat: {
    heading: 'Let us talk in private',
    text: 'I only work in a personal chat for now. Open a chat with me and write invite.',
  },
  directoryBusy: {
    heading: 'Microsoft is not answering',
    text: 'Nothing was changed. Please try again in a few minutes.',
  },
  signInNeeded: {
    heading: 'Please sign in',
    text: 'I do everything in your name and with your own rights, so I need you to sign in first.',
  },
  noPendingLink: {
    heading: 'No new link needed',
    text: 'Nobody in this request still has to accept an invitation.',
  },
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
  askOwner: ({ target, addresses }) =>
    `Hello! Could you let ${addresses.length === 1 ? 'a guest' : 'some guests'} into ${target}? You are an owner and I am not. You can paste this line to Guestlist:\n\ninvite ${addresses.join(', ')} to ${target}`,
};
