import { presentSent } from '../present/present-sent';
import type { Action } from './press';
import { readPosition } from './read-data';

/** "Make a new link", after the warning. */
export const confirmNewLink: Action = async ({ turn, data, place }, flows) => {
  const { requestId, position } = readPosition(data);
  const wish = { kind: 'newLink', position } as const;
  return presentSent(await flows.changeCourse({ requestId, requester: turn.requester, wish, place }), turn);
};
