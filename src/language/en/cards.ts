import type { CardSentences } from '../card-sentences';
import { dateIn } from '../date-in';
import { joined } from '../joined';
import { withoutStop } from '../without-stop';
import { opens } from './opens';
import { choice, guests } from './words';

export const cards: CardSentences = {
  welcome: {
    heading: 'Welcome to Guestlist',
    text: 'I invite guests into the groups, teams and apps that you manage, and give you the link they need.',
    hint: 'Choose a button, or write for example: invite ann@fabrikam.com to Project Falcon',
  },
  form: {
    heading: 'Invite guests',
    guestsHint: 'One address, or paste a whole list',
    guestsMissing: 'Enter the e-mail address of your guest.',
    targetHint: 'Choose, or type a part of the name',
    targetMissing: 'Choose a group, team or app.',
    targetLater: 'Another one: choose it after Review',
    messageHint: 'Stands in the e-mail instead of the standard text',
    appRoleMissing: 'Choose a role.',
  },
  pickTarget: {
    heading: (name) => `Which ${name}?`,
    text: 'Several have this name.',
    targetMissing: 'Choose one of them.',
  },
  review: {
    heading: 'Review',
    target: (target) => `Into ${choice(target)}`,
    opens,
    counts: ({ invite, add, nothingToDo, refused }) =>
      joined([
        [invite, `${guests(invite)} will be invited`],
        [add, `${add} will be added`],
        [nothingToDo, `${nothingToDo} already in`],
        [refused, `${refused} cannot`],
      ]),
    couldNotCheck: (checks) => `Could not check ${checks.join('; ')}.`,
    takes: (minutes) =>
      `Invitations go out at a steady pace, so this takes about ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
    nothingToSend: 'There is nothing to send.',
    namesStay: 'Everyone sees a name as it stands here. It cannot be changed here later.',
    nameHint: 'First and last name',
    nameMissing: 'Enter a name.',
  },
  progress: {
    heading: (state) => ({ held: 'About to send', running: 'Working on it', paused: 'Waiting' })[state],
    paused: (because) =>
      `Guestlist is paused by IT: ${withoutStop(because)}. This waits and goes on by itself afterwards.`,
    heldFor: ({ seconds, invitations }) =>
      `${invitations === 1 ? 'The invitation goes' : `${invitations} invitations go`} out in ${seconds === 1 ? '1 second' : `${seconds} seconds`}. An e-mail cannot be taken back.`,
    done: ({ ended, total }) => `${ended} of ${guests(total)} settled`,
  },
  result: {
    heading: ({ done, pending, failed, refused, undone }) => {
      if (failed + refused > 0) return done + pending > 0 ? 'Done in part' : 'Not done';
      if (done + pending > 0) return 'Done';
      return undone > 0 ? 'Taken back' : 'Stopped';
    },
    counts: ({ done, pending, failed, refused, cancelled, undone }) =>
      joined([
        [done, `${guests(done)} ${done === 1 ? 'is' : 'are'} in`],
        [pending, `${pending === 1 ? '1 is in but has' : `${pending} are in but have`} not accepted yet`],
        [failed, `${failed} failed`],
        [refused, `${refused} refused`],
        [cancelled, `${cancelled} stopped`],
        [undone, `${undone} taken back`],
      ]),
    forOneAlone: (guest) =>
      `The link is for ${guest} alone: whoever opens it first can become this guest. Opens in the browser.`,
    forEachAlone: 'Each link is for that guest alone: whoever opens it first can become that guest.',
    linksDoNotFit: 'The links are too long to show here. The e-mails hold them.',
    undoTakes:
      'Undo takes guests out again. It cannot take back an e-mail, and a guest account stays unless you may delete it and nothing else needs it.',
    mailStays: 'An e-mail that was sent cannot be taken back.',
  },
  newLink: {
    heading: 'New link',
    warning: (guest) =>
      `The old link of ${guest} stops working, also in the e-mail. No new e-mail is sent: you pass the new link on yourself.`,
    warningForSeveral:
      'The old link of this guest stops working, also in the e-mail. No new e-mail is sent: you pass the new link on yourself.',
    guestMissing: 'Choose a guest.',
  },
  stillPending: {
    heading: (guest) => `${guest} has not accepted yet`,
    headingForSeveral: (guests) => `${guests} guests have not accepted yet`,
    text: ({ kind, target }) =>
      `The invitation into ${choice({ kind, displayName: target, viaDisplayName: null })} is more than a week old. Ask whether it arrived, or pass on a new link.`,
    removeTakes:
      'Remove takes the guest out again. The guest account stays unless you may delete it and nothing else needs it.',
  },
  accepted: {
    heading: (guest) => `${guest} has accepted`,
    headingForSeveral: (guests) => `${guests} guests have accepted`,
  },
  shared: {
    begun: (requester) => ({
      heading: `${requester} is inviting a guest`,
      text: 'It goes on in a private chat with me. How it ended will be shown here.',
    }),
    about: ({ requester, ...target }) => `Into ${choice(target)}, by ${requester}`,
  },
  status: {
    heading: 'Your guests',
    none: 'You have not invited anyone yet.',
    openHint: 'Choose a guest to see the link and what you can do.',
    headingFor: (target) => `Guests in ${target}`,
    ofEveryone: 'Everyone who was invited here with Guestlist, by whomever: you are an owner.',
    noneSuch: 'No guest fits what you chose.',
    states: {
      all: 'All',
      pending: 'Not accepted yet',
      accepted: 'In',
      notDone: 'Not done',
      undone: 'Taken back',
    },
    everyTarget: 'Everywhere',
    since: (date) => `Since ${dateIn('en', date)}.`,
    by: (name) => `Invited by ${name}.`,
  },
  range: ({ from, to, total }) =>
    from === to ? `Guest ${from} of ${total}` : `Guests ${from} to ${to} of ${total}`,
  choice,
};
