import type { Activity, AdaptiveCardInvokeResponse } from 'botbuilder';
import { z } from 'zod';
import { actions } from '../actions/actions';
import { isVerb } from '../cards/verbs';
import type { Conversations } from '../conversations';
import { FormError } from '../form-error';
import { answerInTime } from '../outbound/answer-in-time';
import { standCard } from '../outbound/stand-card';
import { apologise } from '../present/apologise';
import { notice } from '../present/notice';
import type { Reply } from '../reply';
import type { Turn } from '../turn';

/** Milliseconds: Teams gives a press some seconds before it tells the person that something went wrong. */
const PATIENCE = 2_500;

const invoke = z.object({ action: z.object({ verb: z.string(), data: z.unknown() }) });

/** Answers a press of a card's button; a long one with "Still checking", and then by an edit of the card. */
export async function answerPress(
  activity: Activity,
  turn: Turn,
  parts: Conversations,
): Promise<AdaptiveCardInvokeResponse> {
  const cardId = activity.replyToId;
  const place = cardId === undefined ? null : { conversation: turn.conversation, activityId: cardId };
  if (place !== null) parts.pacer.supersede(place.activityId);

  const work = press(activity, turn, parts).catch((error: unknown) => apologise(error, turn, parts.logger));
  const timely = await answerInTime(work, PATIENCE);
  const reply =
    timely.kind === 'ready' ? timely.value : notice(turn, turn.sentences.messages.stillChecking, []);
  if (place !== null) {
    parts.pacer.touch(place.activityId);
    standCard(timely.value, place, parts);
  }
  return invokeResponse(reply);
}

async function press(activity: Activity, turn: Turn, parts: Conversations): Promise<Reply> {
  const parsed = invoke.safeParse(activity.value);
  if (!parsed.success || !isVerb(parsed.data.action.verb)) throw new FormError('Unknown button');
  const { verb, data } = parsed.data.action;
  const place =
    activity.replyToId === undefined
      ? null
      : { conversation: turn.conversation, activityId: activity.replyToId };
  return actions[verb]({ turn, data, place }, parts.flows);
}

function invokeResponse(reply: Reply): AdaptiveCardInvokeResponse {
  return reply.kind === 'word'
    ? {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: reply.text as unknown as Record<string, unknown>,
      }
    : { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: { ...reply.card } };
}
