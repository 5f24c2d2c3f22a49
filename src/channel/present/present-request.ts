import type { InvitationRequest } from '../../domain/invitation-request';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { buildRequestCard } from './build-request-card';
import { buildSharedRequestCard } from './build-shared-request-card';

/** The card of a request as it stands; one still under way is moved by the announcer. */
export function presentRequest(request: InvitationRequest, turn: Turn, page = 0): Reply {
  const isMoving = request.state === 'held' || request.state === 'running';
  const card = turn.isShared
    ? buildSharedRequestCard(request, turn.sentences, page)
    : buildRequestCard(request, turn.sentences, { page, pages: turn.pages });
  if (isMoving) return { kind: 'movingCard', card };
  // Whoever turns the page turns it for themselves.
  return turn.isShared && page === 0 ? { kind: 'card', card, isForAll: true } : { kind: 'card', card };
}
