import { CardFactory, MessageFactory, type CloudAdapter, type ConversationReference } from 'botbuilder';
import type { AdaptiveCard } from '../cards/adaptive-card';

/** Writes into a conversation outside its own turn. */
export interface Chat {
  /** Replaces the card of an activity the bot posted. */
  update(
    place: { conversation: Partial<ConversationReference>; activityId: string },
    card: AdaptiveCard,
  ): Promise<void>;
}

/** Milliseconds; botbuilder's connector client has no limit of its own. */
const PATIENCE = 15_000;

export function createChat(adapter: CloudAdapter, appId: string): Chat {
  return {
    async update({ conversation, activityId }, card) {
      const update = adapter.continueConversationAsync(appId, conversation, async (context) => {
        const activity = MessageFactory.attachment(CardFactory.adaptiveCard(card));
        await context.updateActivity({ ...activity, id: activityId });
      });
      await within(PATIENCE, update);
    },
  };
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('The chat did not answer in time'));
    }, milliseconds);
  });
  return Promise.race([work, tooLate]).finally(() => {
    clearTimeout(timer);
  });
}
