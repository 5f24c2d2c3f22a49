import { presentReview } from '../present/present-review';
import type { Action } from './press';
import { readForm } from './read-data';

/** "Review": what would happen to whom. */
export const review: Action = async ({ turn, data }, flows) => {
  const { requester, locale } = turn;
  return presentReview(await flows.reviewGuests({ ...readForm(data), requester, locale }), turn);
};
