import { randomUUID } from 'node:crypto';
import { TurnContext } from 'botbuilder';
import { parseLine } from '../../domain/commands/parse-line';
import { buildNotice } from '../cards/notice-card';
import type { PressedButton } from '../cards/try-again-card';
import type { Conversations } from '../conversations';
import { saying } from '../inbound/do-press';
import { takeSaid } from '../inbound/take-long-list';
import { asActivity } from '../outbound/as-activity';
import { notice } from '../present/notice';
import type { Turn } from '../turn';
import { sayPrivately } from './say-privately';
import { readSurroundings, type Surroundings } from './read-surroundings';

/** Answers a mention in a group chat or channel: what is one person's goes on in their own chat, what is everybody's stands here. */
export async function answerShared(context: TurnContext, turn: Turn, parts: Conversations): Promise<void> {
  const text = withoutMention(context);
  const line = parseLine(text);
  switch (line.kind) {
    case 'invite':
      await begin(context, { text, turn }, parts);
      return;
    case 'status':
    case 'language':
    case 'signOut':
    case 'cancel':
      await answerPrivately(context, { button: saying(text), turn }, parts);
      return;
    case 'help':
    case 'greeting':
    case 'unknown':
      await context.sendActivity(asActivity(notice(turn, turn.sentences.messages.sharedHelp, [])));
  }
}

interface Said {
  readonly text: string;
  readonly turn: Turn;
}

async function begin(context: TurnContext, { text, turn }: Said, parts: Conversations): Promise<void> {
  const surroundings = await readSurroundings(context, parts.linkVisibility);
  const { messages, cards } = turn.sentences;
  if (surroundings.place === 'sharedChannel') {
    await context.sendActivity(asActivity(notice(turn, messages.sharedChannel, [])));
    return;
  }
  const begun = withHint(cards.shared.begun(turn.requesterName), surroundings, turn);
  const sent = await context.sendActivity(asActivity(notice(turn, begun, [])));
  if (sent === undefined) return;
  const requestId = randomUUID();
  const place = { conversation: turn.conversation, activityId: sent.id };
  const { team, linkFor } = surroundings;
  await parts.sharedPlaces.put(requestId, turn.requester, { place, team, linkFor });
  const taken = await takeSaid({ text, files: [], about: { requestId } }, turn, parts);
  const button = taken.kind === 'press' ? taken.button : saying('help');
  if (await sayPrivately({ button, turn }, parts)) return;
  const card = buildNotice(messages.openOwnChat(text), turn.sentences, []);
  await parts.chat.update(place, card);
}

function withHint(
  begun: { readonly heading: string; readonly text: string },
  { place }: Surroundings,
  turn: Turn,
) {
  if (place !== 'privateChannel') return begun;
  return { ...begun, text: `${turn.sentences.messages.privateChannel} ${begun.text}` };
}

async function answerPrivately(
  context: TurnContext,
  asked: { readonly button: PressedButton; readonly turn: Turn },
  parts: Conversations,
): Promise<void> {
  const { messages } = asked.turn.sentences;
  const isSaid = await sayPrivately(asked, parts);
  const reply = isSaid
    ? ({ kind: 'word', text: messages.answeredPrivately } as const)
    : notice(asked.turn, messages.openOwnChat('invite'), []);
  await context.sendActivity(asActivity(reply));
}

function withoutMention({ activity }: TurnContext): string {
  TurnContext.removeRecipientMention(activity);
  return activity.text;
}
