import { buildRequestCard } from '../present/build-request-card';
import { gone } from '../present/gone';
import type { Action } from './press';
import { readRequestId } from './read-data';

/** "Show link": the requester's own card, in their client alone. */
export const showLink: Action = async ({ turn, data }, flows) => {
  const outcome = await flows.refreshRequest(readRequestId(data), turn.requester);
  return outcome.kind === 'gone'
    ? gone(turn)
    : { kind: 'card', card: buildRequestCard(outcome.request, turn.sentences) };
};
