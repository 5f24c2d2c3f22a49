import { presentReview } from '../present/present-review';
import type { Action } from './press';
import { readEdits, readPosition } from './read-data';

/** "Use ann@gmail.com": the suggested address instead of the one typed. */
export const correct: Action = async ({ turn, data }, flows) => {
  const { requestId, position } = readPosition(data);
  const { requester } = turn;
  await flows.keepEdits({ requestId, requester, edits: readEdits(data) });
  const revision = { kind: 'useSuggestion', position } as const;
  return presentReview(await flows.reviseDraft({ requestId, requester, revision }), turn);
};
