import type { ConversationReference } from 'botbuilder';
import { z } from 'zod';
import type { PressedButton } from '../cards/try-again-card';
import type { Conversations } from '../conversations';
import { asActivity } from '../outbound/as-activity';
import { notice } from '../present/notice';
import type { Turn } from '../turn';

const sent = z.object({ requestId: z.uuid().transform((id) => id.toLowerCase()) });

/** Puts a card into the conversation the dialog was opened from, which then tells the outcome; false where the bot is not there. */
export async function postOutcome(
  { data }: PressedButton,
  there: Turn,
  { sharedPlaces, chat, chats, logger }: Conversations,
): Promise<boolean> {
  const parsed = sent.safeParse(data);
  if (!parsed.success) return false;
  const { requestId } = parsed.data;
  const known = await chats.find(there.requester);
  const own = (known?.conversation as Partial<ConversationReference> | null | undefined)?.conversation?.id;
  // From the bot's own chat: the card there tells it already.
  if (own !== undefined && own === there.conversation.conversation?.id) return true;
  if ((await sharedPlaces.find(requestId, there.requester)) !== null) return true;
  try {
    const { cards } = there.sentences;
    const begun = notice(there, cards.shared.begun(there.requesterName), []);
    const activityId = await chat.send(there.conversation, asActivity(begun));
    if (activityId === null) return false;
    const place = { conversation: there.conversation, activityId };
    // Nobody was asked who may see the link, so nobody else does.
    await sharedPlaces.put(requestId, there.requester, { place, linkFor: 'requester', team: there.team });
    return true;
  } catch (error) {
    logger.info(
      { because: error instanceof Error ? error.name : 'unknown' },
      'The bot is not in this conversation',
    );
    return false;
  }
}
