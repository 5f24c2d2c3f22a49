import { presentReview } from '../present/present-review';
import type { Action } from './press';
import { readRequestId } from './read-data';

/** "Change": the form again, filled in. */
export const change: Action = async ({ turn, data }, flows) =>
  presentReview(await flows.reopenForm(readRequestId(data), turn.requester), turn);
