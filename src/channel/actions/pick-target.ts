import { presentReview } from '../present/present-review';
import type { Action } from './press';
import { readTarget } from './read-data';

/** The one target meant, of several with the same name. */
export const pickTarget: Action = async ({ turn, data }, flows) => {
  const { requestId, ref } = readTarget(data);
  const revision = { kind: 'target', ref } as const;
  return presentReview(await flows.reviseDraft({ requestId, requester: turn.requester, revision }), turn);
};
