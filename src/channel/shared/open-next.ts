import type { Conversations } from '../conversations';
import { asActivity } from '../outbound/as-activity';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { ownChat, sayPrivately } from './say-privately';

/** What a reply brings with it comes as a message of its own, where the person is alone with the bot; the reply to show then. */
export async function openNext(reply: Reply, turn: Turn, parts: Conversations): Promise<Reply> {
  if (reply.kind === 'movingCard' && reply.next !== undefined)
    await sayPrivately({ button: reply.next, turn }, parts);
  if (reply.kind !== 'word' || reply.beside === undefined) return reply;
  try {
    const conversation = turn.isShared ? await ownChat(turn, parts) : turn.conversation;
    await parts.chat.send(conversation, asActivity({ kind: 'card', card: reply.beside }));
    return reply;
  } catch (error) {
    parts.logger.warn({ error: String(error) }, 'The own chat could not be written to');
    return { kind: 'trouble', words: turn.sentences.messages.openOwnChat('status') };
  }
}
