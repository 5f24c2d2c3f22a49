import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Conversations } from '../conversations';
import { answerInTime } from '../outbound/answer-in-time';
import { asActivity } from '../outbound/as-activity';
import { standCard } from '../outbound/stand-card';
import { notice } from '../present/notice';
import { tryAgain } from '../present/try-again';
import type { Reply } from '../reply';
import { asMessage } from '../sign-in/ask-to-sign-in';
import type { Turn } from '../turn';
import { doPress, saying } from './do-press';

/** Milliseconds: Teams delivers a message again when the turn takes much longer than 10 seconds. */
const PATIENCE = 6_000;

/** Answers what a person typed: a sign of life at once, then the card; a long one by editing "Still checking". */
export async function answerText(context: TurnContext, turn: Turn, parts: Conversations): Promise<void> {
  const { activity } = context;
  await context.sendActivity({ type: ActivityTypes.Typing });
  const button = saying(activity.text);
  const timely = await answerInTime(doPress({ button, place: null }, turn, parts), PATIENCE);
  if (timely.kind === 'ready') {
    await context.sendActivity(await asMessage(timely.value, { button, turn }, parts));
    return;
  }
  const sent = await context.sendActivity(
    asActivity(notice(turn, turn.sentences.messages.stillChecking, [])),
  );
  if (sent === undefined) return;
  const ending = timely.value.then((reply): Reply => {
    if (reply.kind === 'trouble') return notice(turn, reply.words);
    // The press of "Try again" can ask for the sign-in, an edit of a message cannot.
    return reply.kind === 'signIn' ? tryAgain(turn.sentences.messages.signInNeeded, button, turn) : reply;
  });
  standCard(ending, { conversation: turn.conversation, activityId: sent.id }, parts);
}
