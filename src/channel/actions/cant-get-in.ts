import { presentTrouble, presentTroubleGuest } from '../present/present-trouble';
import type { Action } from './press';
import { readTrouble } from './read-trouble';

/** "Ann can't get in": how Ann stands; of several first the question who. */
export const cantGetIn: Action = async ({ turn, data }, flows) => {
  const asked = { viewer: turn.requester, isOwnOnly: turn.isShared };
  const trouble = readTrouble(data);
  return 'key' in trouble
    ? presentTrouble(await flows.askTrouble({ ...asked, key: trouble.key }), turn)
    : presentTroubleGuest(await flows.chooseGuest({ ...asked, among: trouble.among }), turn);
};
