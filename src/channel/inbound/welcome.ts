import { CardFactory, MessageFactory, type TurnContext } from 'botbuilder';
import type { PersonSettings } from '../../ports/person-settings';
import { buildWelcomeCard } from '../cards/welcome-card';
import type { Turn } from '../turn';

/** One welcome for each person, however often the app is installed or the event delivered. */
export async function welcome(context: TurnContext, turn: Turn, settings: PersonSettings): Promise<void> {
  if (context.activity.conversation.conversationType !== 'personal') return;
  if (!(await settings.claimWelcome(turn.requester))) return;
  await context.sendActivity(
    MessageFactory.attachment(CardFactory.adaptiveCard(buildWelcomeCard(turn.sentences))),
  );
}
