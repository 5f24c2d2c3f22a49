import { CardFactory, type InvokeResponse } from 'botbuilder';
import { fitCard } from '../cards/brevity';
import { countEndings } from '../cards/count-endings';
import { endingLine } from '../cards/ending-line';
import { buildNotice } from '../cards/notice-card';
import type { PressedButton } from '../cards/try-again-card';
import type { Conversations } from '../conversations';
import type { Reply } from '../reply';
import { readRequestId } from '../actions/read-data';
import type { Turn } from '../turn';

/** Puts the outcome into the message that is being written: where the bot is not in the conversation it cannot post itself. */
export const insertVerb = 'insertOutcome';

/** Guests named; the message is for people, not a list. */
const MOST_NAMED = 5;

/** The reply with a button to put the outcome into the conversation. */
export function withInsert(reply: Reply, { data }: PressedButton, { sentences }: Turn): Reply {
  if (reply.kind !== 'card' && reply.kind !== 'movingCard') return reply;
  const requestId = readRequestId(data);
  const action = {
    type: 'Action.Submit',
    title: sentences.labels.insertOutcome,
    data: { verb: insertVerb, requestId },
    associatedInputs: 'none',
  };
  const body = [...(reply.card['body'] as readonly object[]), { type: 'ActionSet', actions: [action] }];
  return { ...reply, card: { ...reply.card, body } };
}

/** What anybody may read of the outcome, as a card in the person's own message. */
export async function insertOutcome(
  { data }: PressedButton,
  { requester, sentences }: Turn,
  { flows }: Conversations,
): Promise<InvokeResponse> {
  const found = await flows.refreshRequest(readRequestId(data), requester);
  if (found.kind === 'gone') return { status: 200, body: {} };
  const { items, target, unchecked } = found.request;
  const heading = sentences.cards.result.heading(countEndings(items));
  const card = fitCard((brevity) => {
    const nameless = items.slice(0, MOST_NAMED).map((item) => ({ ...item, redemptionUrl: null }));
    const lines = nameless.map((item) => endingLine(item, { target, brevity, unchecked }, sentences));
    return buildNotice({ heading, text: lines.join(' ') }, sentences, []);
  });
  const attachment = { ...CardFactory.adaptiveCard(card), preview: CardFactory.thumbnailCard(heading) };
  return {
    status: 200,
    body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [attachment] } },
  };
}
