import { CardFactory, MessageFactory, type Activity } from 'botbuilder';
import { wordsOf, type Reply, type SignInReply } from '../reply';

/** A reply as a message of its own. */
export function asActivity(reply: Exclude<Reply, SignInReply>): Partial<Activity> {
  return reply.kind === 'card' || reply.kind === 'movingCard'
    ? MessageFactory.attachment(CardFactory.adaptiveCard(reply.card))
    : MessageFactory.text(wordsOf(reply));
}
