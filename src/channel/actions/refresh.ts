import { presentSent } from '../present/present-sent';
import type { Action } from './press';
import { readRequestId } from './read-data';

/** "Refresh": how the guests stand now. */
export const refresh: Action = async ({ turn, data, place }, flows) => {
  const { requester } = turn;
  const requestId = readRequestId(data);
  const outcome = await flows.refreshRequest(requestId, requester);
  if (outcome.kind === 'request') await flows.takeCardBack({ requestId, requester, place });
  return presentSent(outcome, turn);
};
