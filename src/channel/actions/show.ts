import { presentSent } from '../present/present-sent';
import type { Action } from './press';
import { readPage } from './read-data';

/** "Show more": the next ten guests of a request. */
export const show: Action = async ({ turn, data }, flows) => {
  const { requestId, page } = readPage(data);
  return presentSent(await flows.refreshRequest(requestId, turn.requester, page), turn, page);
};
