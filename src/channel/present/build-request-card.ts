import { assertNever } from '../../domain/assert-never';
import type { InvitationRequest } from '../../domain/invitation-request';
import type { Sentences } from '../../language/sentences';
import type { PageLinks } from '../page-links';
import type { AdaptiveCard } from '../cards/adaptive-card';
import { buildNotice } from '../cards/notice-card';
import { buildProgressCard } from '../cards/progress-card';
import { buildResultCard } from '../cards/result-card';
import { buildReviewCard } from '../cards/review-card';
import { guestsUrl } from './guests-url';

export interface RequestView {
  readonly page?: number;
  /** How long it still takes; 0 if nobody knows. */
  readonly minutes?: number;
  /** Pages it can open; none if left out. */
  readonly pages?: PageLinks | null;
}

/** The one card that tells how a request stands. */
export function buildRequestCard(
  request: InvitationRequest,
  sentences: Sentences,
  { page = 0, minutes = 0, pages = null }: RequestView = {},
): AdaptiveCard {
  switch (request.state) {
    case 'draft':
      return buildReviewCard({ request, page, askOwnerUrl: null, pages }, sentences);
    case 'held':
    case 'running':
      return buildProgressCard({ request, page, minutes }, sentences);
    case 'ended':
      return buildResultCard({ request, page, guestsUrl: guestsUrl(pages, request) }, sentences);
    case 'cancelled':
      // Cancelled before it was sent, or stopped in the seconds after.
      return buildNotice(
        request.heldUntil === null ? sentences.messages.cancelled : sentences.messages.stopped,
        sentences,
      );
    default:
      return assertNever(request.state);
  }
}
