import { presentSent } from '../present/present-sent';
import type { Action } from './press';
import { readEdits, readLinkFor, readRequestId } from './read-data';

/** "Send invitation". */
export const send: Action = async ({ turn, data, place }, flows) => {
  const { requester } = turn;
  const outcome = await flows.sendRequest({
    requestId: readRequestId(data),
    requester,
    place,
    linkFor: readLinkFor(data) ?? null,
    ...readEdits(data),
  });
  return presentSent(outcome, turn);
};
