import { CardFactory, type InvokeResponse } from 'botbuilder';
import type { Sentences } from '../../language/sentences';
import type { AdaptiveCard } from '../cards/adaptive-card';
import { countsOf } from '../../domain/count-items';
import type { PressedButton } from '../cards/try-again-card';
import type { Conversations } from '../conversations';
import type { Reply } from '../reply';
import { readRequestId } from '../actions/read-data';
import type { Turn } from '../turn';
import { buildInsertedOutcome } from './build-inserted-outcome';

/** Puts the outcome into the message that is being written: where the bot is not in the conversation it cannot post itself. */
export const insertVerb = 'insertOutcome';

/** The reply with a button to put the outcome into the conversation. */
export function withInsert(reply: Reply, { data }: PressedButton, { sentences }: Turn): Reply {
  if (reply.kind !== 'card' && reply.kind !== 'movingCard') return reply;
  return { ...reply, card: withInsertButton(reply.card, readRequestId(data), sentences) };
}

export function withInsertButton(card: AdaptiveCard, requestId: string, { labels }: Sentences): AdaptiveCard {
  const action = {
    type: 'Action.Submit',
    title: labels.insertOutcome,
    data: { verb: insertVerb, requestId },
    associatedInputs: 'none',
  };
  return { ...card, body: [...card.body, { type: 'ActionSet', actions: [action] }] };
}

/** What anybody may read of the outcome, as a card in the person's own message. */
export async function insertOutcome(
  { data }: PressedButton,
  { requester, sentences }: Turn,
  { flows }: Conversations,
): Promise<InvokeResponse> {
  const found = await flows.refreshRequest(readRequestId(data), requester);
  if (found.kind === 'gone') return { status: 200, body: {} };
  const heading = sentences.cards.result.heading(countsOf(found.request));
  const card = CardFactory.adaptiveCard(buildInsertedOutcome(found.request, sentences));
  const attachment = { ...card, preview: CardFactory.thumbnailCard(heading) };
  return {
    status: 200,
    body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [attachment] } },
  };
}
