import { CardFactory, MessageFactory, type Activity } from 'botbuilder';
import { wordsOf, type Reply } from '../reply';

/** A reply as a message of its own. */
export function asActivity(reply: Reply): Partial<Activity> {
  return reply.kind === 'card' || reply.kind === 'movingCard'
    ? MessageFactory.attachment(CardFactory.adaptiveCard(reply.card))
    : MessageFactory.text(wordsOf(reply));
}
