import { presentTrouble } from '../present/present-trouble';
import type { Action } from './press';
import { readComplaint } from './read-trouble';

/** "Find the cause", by what the guest sees. */
export const findCause: Action = async ({ turn, data }, flows) => {
  const asked = { viewer: turn.requester, isOwnOnly: turn.isShared };
  return presentTrouble(await flows.findCause({ ...asked, ...readComplaint(data) }), turn);
};
