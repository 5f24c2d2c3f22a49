import { presentTrouble, presentTroubleGuest } from '../present/present-trouble';
import type { Action } from './press';
import { readTrouble } from './read-trouble';

/** "Ann can't get in": how Ann stands; of several first the question who. */
export const cantGetIn: Action = async ({ turn, data, place }, flows) => {
  const asked = { viewer: turn.requester, isOwnOnly: turn.isShared };
  const trouble = readTrouble(data);
  const requestId =
    'key' in trouble ? trouble.key.requestId : 'requestId' in trouble.among ? trouble.among.requestId : null;
  if (requestId !== null) await flows.setCardAside({ requestId, requester: turn.requester, place });
  return 'key' in trouble
    ? presentTrouble(await flows.askTrouble({ ...asked, key: trouble.key }), turn)
    : presentTroubleGuest(await flows.chooseGuest({ ...asked, among: trouble.among }), turn);
};
