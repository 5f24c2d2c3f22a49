import type { ConversationReference } from 'botbuilder';
import type { PressedButton } from '../cards/try-again-card';
import type { Conversations } from '../conversations';
import { doPress } from '../inbound/do-press';
import { asMessage } from '../sign-in/ask-to-sign-in';
import type { Turn } from '../turn';

/** Does it in the person's own chat; false where there is none and none can be opened. */
export async function sayPrivately(
  { button, turn }: { readonly button: PressedButton; readonly turn: Turn },
  parts: Conversations,
): Promise<boolean> {
  try {
    const conversation = await ownChat(turn, parts);
    const own: Turn = { ...turn, conversation, isShared: false };
    const reply = await doPress({ button, place: null }, own, parts);
    await parts.chat.send(conversation, await asMessage(reply, { button, turn: own }, parts));
    return true;
  } catch (error) {
    parts.logger.warn({ error: String(error) }, 'The own chat could not be written to');
    return false;
  }
}

/** Opened if there is none yet. @throws where Teams does not allow it. */
export async function ownChat(
  turn: Turn,
  { chats, chat }: Conversations,
): Promise<Partial<ConversationReference>> {
  const known = await chats.find(turn.requester);
  if (known?.conversation != null) return known.conversation;
  const conversation = await chat.openPersonal(turn);
  await chats.put(turn.requester, { channelUserId: turn.channelUserId, conversation });
  return conversation;
}
