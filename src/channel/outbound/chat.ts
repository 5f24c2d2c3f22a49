import {
  CardFactory,
  MessageFactory,
  type Activity,
  type ConversationParameters,
  type ConversationReference,
} from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import type { BotAdapter } from '../adapter/create-adapter';
import type { AdaptiveCard } from '../cards/adaptive-card';
import { within } from './within';

export interface OpenPersonal {
  readonly channelUserId: string;
  readonly requester: { readonly tenantId: string };
  readonly conversation: Partial<ConversationReference>;
}

/** Writes into a conversation outside its own turn. */
export interface Chat {
  /** Replaces the card of an activity the bot posted. */
  update(
    place: { conversation: Partial<ConversationReference>; activityId: string },
    card: AdaptiveCard,
  ): Promise<void>;
  /** The person's own chat with the bot, opened if there is none yet. @throws where Teams does not allow it. */
  openPersonal(turn: OpenPersonal): Promise<Partial<ConversationReference>>;
  /** The id of the message; null if the channel gave none. */
  send(conversation: Partial<ConversationReference>, activity: Partial<Activity>): Promise<string | null>;
}

/** Milliseconds. */
const PATIENCE = 15_000;

export function createChat(adapter: BotAdapter, appId: string): Chat {
  return {
    async update({ conversation, activityId }, card) {
      const update = adapter.continueConversationAsync(appId, conversation, async (context) => {
        const activity = MessageFactory.attachment(CardFactory.adaptiveCard(card));
        await context.updateActivity({ ...activity, id: activityId });
      });
      await within(PATIENCE, update);
    },
    async openPersonal({ channelUserId, requester: { tenantId }, conversation }) {
      const { serviceUrl, bot, channelId, user, locale } = conversation;
      const opened: PromiseSettledResult<{ id: string }>[] = [];
      const open = adapter.continueConversationAsync(appId, conversation, async (context) => {
        const connector = context.turnState.get<ConnectorClient>(context.adapter.ConnectorClientKey);
        const asked: Partial<ConversationParameters> = {
          isGroup: false,
          bot: context.activity.recipient,
          members: [{ id: channelUserId, name: '' }],
          tenantId,
          channelData: { tenant: { id: tenantId } },
        };
        const create = connector.conversations.createConversation(asked as ConversationParameters);
        // What is thrown in here the adapter would take for a failed turn, and apologise in front of everybody.
        opened.push(...(await Promise.allSettled([create])));
      });
      await within(PATIENCE, open);
      const [outcome] = opened;
      if (outcome?.status !== 'fulfilled') throw new Error('Teams opened no personal chat');
      const { id } = outcome.value;
      const personal = { id, conversationType: 'personal', isGroup: false, name: '', tenantId };
      return {
        serviceUrl,
        bot,
        channelId,
        user,
        locale,
        conversation: personal,
      } as Partial<ConversationReference>;
    },
    async send(conversation, activity) {
      let id: string | null = null;
      const send = adapter.continueConversationAsync(appId, conversation, async (context) => {
        id = (await context.sendActivity(activity))?.id ?? null;
      });
      await within(PATIENCE, send);
      return id;
    },
  };
}
