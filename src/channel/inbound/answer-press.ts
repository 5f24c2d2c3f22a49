import type { Activity, AdaptiveCardInvokeResponse } from 'botbuilder';
import type { PressedButton } from '../cards/try-again-card';
import type { Verb } from '../cards/verbs';
import type { Conversations } from '../conversations';
import { answerInTime } from '../outbound/answer-in-time';
import { invokeResponse } from '../outbound/invoke-response';
import { standCard } from '../outbound/stand-card';
import { apologise } from '../present/apologise';
import { tryAgain } from '../present/try-again';
import type { Reply } from '../reply';
import { escalate } from '../sign-in/escalate';
import { readPressSignIn, type PressSignIn } from '../sign-in/read-press-sign-in';
import { takeSignIn } from '../sign-in/take-sign-in';
import { openNext } from '../shared/open-next';
import { sayPrivately } from '../shared/say-privately';
import type { Turn } from '../turn';
import { doPress, placeOf, type AskedPress } from './do-press';
import { readInvokedPress } from './read-press';
import { takeForm } from './take-long-list';

/** Milliseconds: Teams gives a press some seconds before it tells the person that something went wrong. */
const PATIENCE = 1_500;

/** Answers a press of a card's button; a long one with "Still checking", and then by an edit of the card. */
export async function answerPress(
  activity: Activity,
  turn: Turn,
  parts: Conversations,
): Promise<AdaptiveCardInvokeResponse> {
  const button = await takeForm(readInvokedPress(activity), turn, parts);
  const place = placeOf(activity.replyToId, turn);
  // Among others the card is everybody's: the requester's own stands in their own chat.
  const own = turn.isShared ? null : place;
  const work =
    turn.isShared && isPersonal(button)
      ? goOnPrivately(button, turn, parts)
      : signInAndPress({ button, place: own, came: readPressSignIn(activity) }, turn, parts);
  const timely = await answerInTime(work, PATIENCE);
  if (place !== null) parts.pacer.touch(place.activityId);
  if (timely.kind === 'ready') {
    const reply = timely.value;
    if (reply !== 'refused' && place !== null && mayStand(reply, turn)) standCard(reply, place, parts);
    return invokeResponse(reply, { turn, button }, parts);
  }
  // From here on the form is covered: whatever comes, the press can be repeated with all that was filled in.
  const { messages } = turn.sentences;
  const ending = timely.value.then((reply) => asCard(reply, button, turn));
  if (own !== null) standCard(ending, own, parts);
  return invokeResponse(tryAgain(messages.stillChecking, button, turn), { turn, button }, parts);
}

/** `refused`: the sign-in that came with the press is no good. */
async function signInAndPress(
  { came, ...asked }: AskedPress & { readonly came: PressSignIn | null },
  turn: Turn,
  parts: Conversations,
): Promise<Reply | 'refused'> {
  const { button } = asked;
  try {
    if ((await takeSignIn(came, turn, parts)) === 'refused') return 'refused';
  } catch (error) {
    return apologise(error, { turn, button }, parts);
  }
  const tried = came === null ? null : came.kind === 'token' ? 'silent' : 'inPerson';
  const reply = await openNext(await doPress(asked, turn, parts), turn, parts);
  return escalate(reply, tried, { turn, button });
}

/** Buttons that are about nobody's request: what they open is the presser's alone. */
const PERSONAL: ReadonlySet<string> = new Set<Verb>(['openForm', 'status', 'help']);

function isPersonal(button: PressedButton | null): button is PressedButton {
  return button !== null && PERSONAL.has(button.verb);
}

async function goOnPrivately(button: PressedButton, turn: Turn, parts: Conversations): Promise<Reply> {
  const { messages } = turn.sentences;
  return (await sayPrivately({ button, turn }, parts))
    ? { kind: 'word', text: messages.answeredPrivately }
    : { kind: 'trouble', words: messages.openOwnChat('invite') };
}

/** Among others, only what is meant for all. */
function mayStand(reply: Reply, { isShared }: Turn): boolean {
  return !isShared || (reply.kind === 'card' && reply.isForAll === true);
}

function asCard(reply: Reply | 'refused', button: PressedButton | null, turn: Turn): Reply {
  const { messages } = turn.sentences;
  if (reply === 'refused' || reply.kind === 'signIn') return tryAgain(messages.signInNeeded, button, turn);
  return reply.kind === 'trouble' ? tryAgain(reply.words, button, turn) : reply;
}
