import { presentReview } from '../present/present-review';
import type { Action } from './press';
import { readEdits, readRequestId } from './read-data';

/** "Change": the form again, filled in. */
export const change: Action = async ({ turn, data }, flows) => {
  const { requester } = turn;
  const requestId = readRequestId(data);
  await flows.keepEdits({ requestId, requester, edits: readEdits(data) });
  return presentReview(await flows.reopenForm(requestId, requester), turn);
};
