import type { RequestWish } from '../../ports/request-ledger';
import { presentSent } from '../present/present-sent';
import type { Action } from './press';
import { readRequestId } from './read-data';

/** A button that asks for one thing of a request. */
export function changeCourse(wish: RequestWish): Action {
  return async ({ turn, data, place }, flows) => {
    const { requester } = turn;
    return presentSent(
      await flows.changeCourse({ requestId: readRequestId(data), requester, wish, place }),
      turn,
    );
  };
}
