import { CardFactory, type Activity, type InvokeResponse } from 'botbuilder';
import type { AdaptiveCard } from '../cards/adaptive-card';
import type { PressedButton } from '../cards/try-again-card';
import type { Conversations } from '../conversations';
import { doPress } from '../inbound/do-press';
import { readButton } from '../inbound/read-press';
import { answerOpenList } from '../dialog/answer-open-list';
import { finishList } from '../dialog/finish-list';
import { answerInTime } from '../outbound/answer-in-time';
import { apologise } from '../present/apologise';
import { notice } from '../present/notice';
import { tryAgain } from '../present/try-again';
import { wordsOf, type Reply, type SignInReply } from '../reply';
import { escalate } from '../sign-in/escalate';
import { takeSignIn } from '../sign-in/take-sign-in';
import { openNext } from '../shared/open-next';
import type { Turn } from '../turn';
import { askInExtension } from './ask-in-extension';
import { forDialog } from './for-dialog';
import { meanwhile } from './meanwhile';
import { insertOutcome, insertVerb, withInsert } from './insert-outcome';
import { placeInOwnChat } from './place-in-own-chat';
import { postOutcome } from './post-outcome';
import { readAction, type AskedAction } from './read-extension';

/** Milliseconds: Teams gives it five seconds, and then asks again. */
const PATIENCE = 1_500;

/** "Invite a guest": the cards of the chat, one after the other, in a dialog. */
export async function answerAction(
  activity: Activity,
  there: Turn,
  parts: Conversations,
): Promise<InvokeResponse> {
  // A dialog is the person's own, wherever it was opened.
  const turn: Turn = { ...there, isShared: false };
  const asked = readAction(activity, readButton);
  if (asked === null) return { status: 400 };
  const { button } = asked;
  if (button.verb === insertVerb) return insertOutcome(button, turn, parts);
  if (button.verb === 'openList') return answerOpenList({ button, place: null }, turn, parts);
  const work = () => signInAndPress(asked, { turn, there }, parts);
  const key = JSON.stringify([turn.requester, there.conversation.conversation?.id, button]);
  // Two forms are two requests: only what is asked of one of them may be the same work.
  const timely = await (button.verb === 'openForm'
    ? answerInTime(work(), PATIENCE)
    : parts.lateAnswers.answer(key, PATIENCE, work));
  if (timely.kind === 'ready') return dialogWith(timely.value, { turn, button }, parts);
  timely.value.catch(() => undefined);
  return dialog(await meanwhile(button, turn, parts), turn);
}

async function signInAndPress(
  { button, came, left }: AskedAction,
  { turn, there }: { readonly turn: Turn; readonly there: Turn },
  parts: Conversations,
): Promise<Reply> {
  try {
    const outcome = await takeSignIn(came, turn, parts);
    if (outcome === 'refused') return { kind: 'signIn', way: 'silent', claims: null };
    const isSent =
      button.verb === 'send' || (left !== null && (await isUnderWay(left.requestId, turn, parts)));
    const place = isSent && left === null ? await placeInOwnChat(button, turn, parts) : null;
    const isPosted = isSent && (await postOutcome(button, there, parts));
    if (left !== null && isSent) await finishList({ ...left, place: null }, turn, parts);
    const pressed = await doPress({ button, place }, turn, parts);
    if (pressed.kind === 'movingCard') await openNext(pressed, there, parts);
    const reply = isSent && !isPosted ? withInsert(pressed, button, turn) : pressed;
    const tried: SignInReply['way'] | null = outcome === null ? null : 'inPerson';
    return escalate(reply, tried, { turn, button });
  } catch (error) {
    return apologise(error, { turn, button }, parts);
  }
}

async function isUnderWay(
  requestId: string,
  { requester }: Turn,
  { flows }: Conversations,
): Promise<boolean> {
  const found = await flows.findRequest(requestId, requester);
  return found.kind === 'request' && found.request.state !== 'draft';
}

interface Asked {
  readonly turn: Turn;
  readonly button: PressedButton;
}

async function dialogWith(
  reply: Reply,
  { turn, button }: Asked,
  parts: Conversations,
): Promise<InvokeResponse> {
  const { signIn } = parts;
  if (reply.kind !== 'signIn' || signIn === null) return dialog(cardOf(reply, turn, button), turn);
  try {
    // A command with a dialog is no place for a silent sign-in.
    const composeExtension = await askInExtension('auth', reply, { turn, signIn });
    return { status: 200, body: { composeExtension } };
  } catch (error) {
    return dialog(cardOf(apologise(error, { turn, button }, parts), turn, button), turn);
  }
}

/** A dialog has no room beside its card: every reply becomes one. */
function cardOf(reply: Reply, turn: Turn, button: PressedButton): AdaptiveCard {
  const { messages } = turn.sentences;
  switch (reply.kind) {
    case 'card':
    case 'movingCard':
      return reply.card;
    case 'word':
      if (reply.beside !== undefined) return reply.beside;
      return notice(turn, { heading: turn.sentences.labels.inviteGuest, text: wordsOf(reply) }).card;
    case 'trouble':
      return cardOf(tryAgain(reply.words, button, turn), turn, button);
    case 'signIn':
      return cardOf(tryAgain(messages.signInNeeded, button, turn), turn, button);
  }
}

function dialog(card: AdaptiveCard, { sentences }: Turn): InvokeResponse {
  const value = {
    title: sentences.labels.inviteGuest,
    width: 'medium',
    height: 'large',
    card: CardFactory.adaptiveCard(forDialog(card)),
  };
  return { status: 200, body: { task: { type: 'continue', value } } };
}
