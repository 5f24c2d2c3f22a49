import { presentSent } from '../present/present-sent';
import type { Action } from './press';
import { readEdits, readPage } from './read-data';

/** "Show more": the next ten guests of a request. */
export const show: Action = async ({ turn, data, place }, flows) => {
  const { requestId, page } = readPage(data);
  const { requester } = turn;
  // The fields of this page go with it.
  await flows.keepEdits({ requestId, requester, edits: readEdits(data) });
  const outcome = await flows.refreshRequest(requestId, requester, page);
  if (outcome.kind === 'request') await flows.takeCardBack({ requestId, requester, place });
  return presentSent(outcome, turn, page);
};
