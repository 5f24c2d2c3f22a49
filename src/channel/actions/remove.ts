import { presentSent } from '../present/present-sent';
import type { Action } from './press';
import { readPosition } from './read-data';

/** "Remove": one guest is taken out of the group, team or app again. */
export const remove: Action = async ({ turn, data, place }, flows) => {
  const { requestId, position } = readPosition(data);
  const wish = { kind: 'remove', position } as const;
  return presentSent(await flows.changeCourse({ requestId, requester: turn.requester, wish, place }), turn);
};
