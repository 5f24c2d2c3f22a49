import type { ConversationReference } from 'botbuilder';
import { readRequestId } from '../actions/read-data';
import type { PressedButton } from '../cards/try-again-card';
import type { Conversations } from '../conversations';
import { asActivity } from '../outbound/as-activity';
import type { Place } from '../outbound/stand-card';
import { notice } from '../present/notice';
import type { Turn } from '../turn';

/** A card in the person's own chat with the bot, to tell how it goes once the dialog is closed; null where there is no such chat, or a card already. */
export async function placeInOwnChat(
  { data }: PressedButton,
  turn: Turn,
  { chats, chat, cardPlaces, logger }: Conversations,
): Promise<Place | null> {
  try {
    if ((await cardPlaces.find(readRequestId(data))) !== null) return null;
    const known = await chats.find(turn.requester);
    if (known?.conversation == null) return null;
    const conversation = known.conversation as Partial<ConversationReference>;
    const card = asActivity(notice(turn, turn.sentences.messages.stillChecking, []));
    const activityId = await chat.send(conversation, card);
    return activityId === null ? null : { conversation, activityId };
  } catch (error) {
    logger.warn({ error: String(error) }, 'A card could not be put into the own chat');
    return null;
  }
}
