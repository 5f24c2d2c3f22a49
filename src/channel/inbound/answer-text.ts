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
import { doPress } from './do-press';
import { readFiles } from './read-attachment';
import { takeSaid } from './take-long-list';

/** Milliseconds: Teams delivers a message again when the turn takes much longer than 10 seconds. */
const PATIENCE = 6_000;
/** Milliseconds after which a person would wonder; a typing sign just before the answer would only flicker. */
const UNNOTICED = 300;

/** Answers what a person typed: a sign of life unless the card is there at once; a long one by editing "Still checking". */
export async function answerText(context: TurnContext, turn: Turn, parts: Conversations): Promise<void> {
  const { activity } = context;
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- a message of files alone has no text
  const taken = takeSaid({ text: activity.text ?? '', files: readFiles(activity) }, turn, parts);
  const work = taken.then((list) =>
    list.kind === 'reply' ? list.reply : doPress({ button: list.button, place: null }, turn, parts),
  );
  const pressed = taken.then((list) => (list.kind === 'press' ? list.button : null));
  const atOnce = await answerInTime(work, UNNOTICED);
  if (atOnce.kind === 'late') await context.sendActivity({ type: ActivityTypes.Typing });
  const timely = atOnce.kind === 'late' ? await answerInTime(work, PATIENCE - UNNOTICED) : atOnce;
  if (timely.kind === 'ready') {
    await context.sendActivity(await asMessage(timely.value, { button: await pressed, turn }, parts));
    return;
  }
  const sent = await context.sendActivity(
    asActivity(notice(turn, turn.sentences.messages.stillChecking, [])),
  );
  if (sent === undefined) return;
  const ending = timely.value.then(async (reply): Promise<Reply> => {
    if (reply.kind === 'trouble') return notice(turn, reply.words);
    // The press of "Try again" can ask for the sign-in, an edit of a message cannot.
    return reply.kind === 'signIn'
      ? tryAgain(turn.sentences.messages.signInNeeded, await pressed, turn)
      : reply;
  });
  standCard(ending, { conversation: turn.conversation, activityId: sent.id }, parts);
}
