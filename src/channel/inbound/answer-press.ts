import type { Activity, AdaptiveCardInvokeResponse } from 'botbuilder';
import type { Conversations } from '../conversations';
import { answerInTime } from '../outbound/answer-in-time';
import { standCard } from '../outbound/stand-card';
import { tryAgain } from '../present/try-again';
import { wordsOf, type Reply } from '../reply';
import type { Turn } from '../turn';
import { doPress, placeOf } from './do-press';
import { readInvokedPress } from './read-press';

/** Milliseconds: Teams gives a press some seconds before it tells the person that something went wrong. */
const PATIENCE = 2_500;

/** Answers a press of a card's button; a long one with "Still checking", and then by an edit of the card. */
export async function answerPress(
  activity: Activity,
  turn: Turn,
  parts: Conversations,
): Promise<AdaptiveCardInvokeResponse> {
  const button = readInvokedPress(activity);
  const place = placeOf(activity.replyToId, turn);
  const timely = await answerInTime(doPress({ button, place }, turn, parts), PATIENCE);
  if (timely.kind === 'ready') {
    if (place !== null) parts.pacer.touch(place.activityId);
    if (place !== null) standCard(timely.value, place, parts);
    return invokeResponse(timely.value);
  }
  // From here on the form is covered: whatever comes, the press can be repeated with all that was filled in.
  const waiting = tryAgain(turn.sentences.messages.stillChecking, button, turn);
  const ending = timely.value.then((reply) =>
    reply.kind === 'trouble' ? tryAgain(reply.words, button, turn) : reply,
  );
  if (place !== null) parts.pacer.touch(place.activityId);
  if (place !== null) standCard(ending, place, parts);
  return invokeResponse(waiting);
}

function invokeResponse(reply: Reply): AdaptiveCardInvokeResponse {
  return reply.kind === 'card' || reply.kind === 'movingCard'
    ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: { ...reply.card } }
    : {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: wordsOf(reply) as unknown as Record<string, unknown>,
      };
}
