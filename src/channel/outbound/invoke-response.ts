import type { AdaptiveCardInvokeResponse } from 'botbuilder';
import type { PressedButton } from '../cards/try-again-card';
import type { Conversations } from '../conversations';
import { apologise } from '../present/apologise';
import { notice } from '../present/notice';
import { wordsOf, type Reply, type SignInReply } from '../reply';
import type { Turn } from '../turn';

interface Pressed {
  readonly turn: Turn;
  readonly button: PressedButton | null;
}

/** What Teams shows in place of the pressed card, beside it, or before it: its body's status is its own, the HTTP status is always 200. */
export async function invokeResponse(
  reply: Reply | 'refused',
  pressed: Pressed,
  parts: Conversations,
): Promise<AdaptiveCardInvokeResponse> {
  if (reply === 'refused') {
    // Teams then shows its sign-in button instead of trying silently once more.
    return {
      statusCode: 412,
      type: 'application/vnd.microsoft.error.preconditionFailed',
      value: { code: '412', message: pressed.turn.sentences.messages.codeNotRight },
    };
  }
  if (reply.kind === 'signIn') return loginRequest(reply, pressed, parts);
  return reply.kind === 'card' || reply.kind === 'movingCard'
    ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: { ...reply.card } }
    : {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: wordsOf(reply) as unknown as Record<string, unknown>,
      };
}

/** Teams signs the person in and sends the same press again, with all that was filled in. */
async function loginRequest(
  need: SignInReply,
  { turn, button }: Pressed,
  parts: Conversations,
): Promise<AdaptiveCardInvokeResponse> {
  const { signIn } = parts;
  if (signIn === null) {
    return invokeResponse(notice(turn, turn.sentences.messages.signInNeeded), { turn, button }, parts);
  }
  try {
    const card = await signIn.card(turn, need);
    return {
      statusCode: 401,
      type: 'application/vnd.microsoft.activity.loginRequest',
      value: card.content as Record<string, unknown>,
    };
  } catch (error) {
    return invokeResponse(apologise(error, { turn, button }, parts), { turn, button }, parts);
  }
}
