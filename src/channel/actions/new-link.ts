import { presentNewLink } from '../present/present-new-link';
import type { Action } from './press';
import { readRequestId } from './read-data';

/** "New link": first the warning that the old one stops working. */
export const newLink: Action = async ({ turn, data, place }, flows) => {
  const { requester } = turn;
  const requestId = readRequestId(data);
  const reply = presentNewLink(await flows.refreshRequest(requestId, requester, 'whole'), turn);
  // A word beside the card leaves it as it is.
  if (reply.kind === 'card') await flows.setCardAside({ requestId, requester, place });
  return reply;
};
