import type { InvitationRequest } from '../../domain/invitation-request';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { buildRequestCard } from './build-request-card';

/** The card of a request as it stands; one still under way is moved by the announcer. */
export function presentRequest(request: InvitationRequest, turn: Turn, page = 0): Reply {
  const isMoving = request.state === 'held' || request.state === 'running';
  const card = buildRequestCard(request, turn.sentences, page);
  return { kind: isMoving ? 'movingCard' : 'card', card };
}
