import { ActivityTypes, CardFactory, MessageFactory, type Activity, type TurnContext } from 'botbuilder';
import { parseLine } from '../../domain/commands/parse-line';
import { answerLine } from '../commands/answer-line';
import type { Conversations } from '../conversations';
import { answerInTime } from '../outbound/answer-in-time';
import { standCard } from '../outbound/stand-card';
import { apologise } from '../present/apologise';
import { notice } from '../present/notice';
import type { Reply } from '../reply';
import type { Turn } from '../turn';

/** Milliseconds: Teams delivers a message again when the turn takes much longer than 10 seconds. */
const PATIENCE = 6_000;

/** Answers what a person typed: a sign of life at once, then the card; a long one by editing "Still checking". */
export async function answerText(context: TurnContext, turn: Turn, parts: Conversations): Promise<void> {
  const { activity } = context;
  if (activity.conversation.conversationType !== 'personal') {
    await context.sendActivity(asActivity(notice(turn, turn.sentences.messages.onlyPersonalChat)));
    return;
  }
  await context.sendActivity({ type: ActivityTypes.Typing });
  const work = answerLine(parseLine(activity.text), turn, parts).catch((error: unknown) =>
    apologise(error, turn, parts.logger),
  );
  const timely = await answerInTime(work, PATIENCE);
  if (timely.kind === 'ready') {
    await context.sendActivity(asActivity(timely.value));
    return;
  }
  const sent = await context.sendActivity(
    asActivity(notice(turn, turn.sentences.messages.stillChecking, [])),
  );
  if (sent !== undefined)
    standCard(timely.value, { conversation: turn.conversation, activityId: sent.id }, parts);
}

function asActivity(reply: Reply): Partial<Activity> {
  return reply.kind === 'word'
    ? MessageFactory.text(reply.text)
    : MessageFactory.attachment(CardFactory.adaptiveCard(reply.card));
}
