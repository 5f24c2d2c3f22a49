import { MessageFactory, type Activity } from 'botbuilder';
import type { PressedButton } from '../cards/try-again-card';
import type { Conversations } from '../conversations';
import { asActivity } from '../outbound/as-activity';
import { apologise } from '../present/apologise';
import { notice } from '../present/notice';
import type { Reply } from '../reply';
import type { Turn } from '../turn';

interface Asked {
  readonly button: PressedButton | null;
  readonly turn: Turn;
}

/** A reply as a message. One that wants a sign-in becomes Teams' sign-in card, and what the person wanted is kept until they have. */
export async function asMessage(
  reply: Reply,
  { button, turn }: Asked,
  parts: Conversations,
): Promise<Partial<Activity>> {
  if (reply.kind !== 'signIn') return asActivity(reply);
  if (parts.signIn === null) return asActivity(notice(turn, turn.sentences.messages.signInNeeded));
  try {
    if (button !== null) await parts.signIns.keepWish(turn.requester, JSON.stringify(button));
    return MessageFactory.attachment(await parts.signIn.card(turn, reply));
  } catch (error) {
    return asMessage(apologise(error, { turn, button }, parts), { button, turn }, parts);
  }
}
