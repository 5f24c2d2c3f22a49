import type { ConversationReference } from 'botbuilder';
import type { Conversations } from '../conversations';
import type { Reply } from '../reply';

export interface Place {
  readonly conversation: Partial<ConversationReference>;
  readonly activityId: string;
}

/**
 * Edits the message itself to what the press was answered with: the answer alone shows in one client only, and is
 * gone when the chat is opened anew. A card that moves is left to the announcer.
 */
export function standCard(
  reply: Reply | Promise<Reply>,
  place: Place,
  { chat, pacer, logger }: Conversations,
): void {
  const edit = async () => {
    const shown = await reply;
    if (shown.kind === 'card') await pacer.edit(place.activityId, () => chat.update(place, shown.card));
  };
  edit().catch((error: unknown) => {
    logger.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'A card could not be edited');
  });
}
