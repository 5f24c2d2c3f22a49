import { ActivityTypes, type TurnContext } from 'botbuilder';
import { parseLine } from '../../domain/commands/parse-line';
import { answerLine } from '../commands/answer-line';
import type { Conversations } from '../conversations';
import { answerInTime } from '../outbound/answer-in-time';
import { asActivity } from '../outbound/as-activity';
import { standCard } from '../outbound/stand-card';
import { apologise } from '../present/apologise';
import { notice } from '../present/notice';
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
  if (sent === undefined) return;
  const ending = timely.value.then((reply) => (reply.kind === 'trouble' ? notice(turn, reply.words) : reply));
  standCard(ending, { conversation: turn.conversation, activityId: sent.id }, parts);
}
