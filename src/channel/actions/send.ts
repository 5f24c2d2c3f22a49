import { presentSent } from '../present/present-sent';
import type { Action } from './press';
import { readEdits, readRequestId } from './read-data';

/** "Send invitation". */
export const send: Action = async ({ turn, data, place }, flows) => {
  const { requester } = turn;
  const outcome = await flows.sendRequest({
    requestId: readRequestId(data),
    requester,
    place,
    edits: readEdits(data),
  });
  const reply = presentSent(outcome, turn);
  if (outcome.kind !== 'sent' || outcome.rest === null || reply.kind !== 'movingCard') return reply;
  return { ...reply, next: { verb: 'openForm', data: { requestId: outcome.rest } } };
};
