import { presentStatus } from '../present/present-status';
import type { Action } from './press';
import { readStatusPage } from './read-data';

/** The requester's guests, ten to a page. */
export const status: Action = async ({ turn, data }, flows) => {
  const { page, filter } = readStatusPage(data);
  return presentStatus(await flows.listGuests(turn.requester, page, filter), turn);
};
