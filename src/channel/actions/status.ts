import { presentStatus } from '../present/present-status';
import type { Action } from './press';
import { readStatusPage } from './read-data';

/** The requester's guests, ten to a page. */
export const status: Action = async ({ turn, data }, flows) =>
  presentStatus(await flows.listGuests(turn.requester, readStatusPage(data)), turn);
