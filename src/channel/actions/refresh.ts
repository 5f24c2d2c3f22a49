import { presentSent } from '../present/present-sent';
import type { Action } from './press';
import { readRequestId } from './read-data';

/** "Refresh": how the guests stand now. */
export const refresh: Action = async ({ turn, data }, flows) =>
  presentSent(await flows.refreshRequest(readRequestId(data), turn.requester), turn);
