import { presentNewLink } from '../present/present-new-link';
import type { Action } from './press';
import { readRequestId } from './read-data';

/** "New link": first the warning that the old one stops working. */
export const newLink: Action = async ({ turn, data }, flows) =>
  presentNewLink(await flows.refreshRequest(readRequestId(data), turn.requester, 'whole'), turn);
