import { presentSent } from '../present/present-sent';
import type { Action } from './press';
import { readEdits, readPage } from './read-data';

/** "Show more": the next ten guests of a request. */
export const show: Action = async ({ turn, data }, flows) => {
  const { requestId, page } = readPage(data);
  const { requester } = turn;
  // The fields of this page go with it.
  await flows.keepEdits({ requestId, requester, edits: readEdits(data) });
  return presentSent(await flows.refreshRequest(requestId, requester, page), turn, page);
};
