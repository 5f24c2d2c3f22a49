import { assertNever } from '../../domain/assert-never';
import type { OpenFormOutcome } from '../../flows/open-form';
import type { ReviewOutcome } from '../../flows/plan-draft';
import type { LineOutcome } from '../../flows/review-line';
import { buildPickTargetCard } from '../cards/pick-target-card';
import { buildReviewCard } from '../cards/review-card';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { askOwnerUrl } from './ask-owner-url';
import { gone } from './gone';
import { presentForm } from './present-form';
import { presentRequest } from './present-request';

/** The review, or what came instead of it. */
export function presentReview(outcome: ReviewOutcome | OpenFormOutcome | LineOutcome, turn: Turn): Reply {
  switch (outcome.kind) {
    case 'form':
    case 'nothingManaged':
    case 'requesterIsGuest':
      return presentForm(outcome, turn);
    case 'review': {
      const { request, owners, left = 0, minutes = 0 } = outcome;
      const url = askOwnerUrl(request, owners, turn.sentences);
      return {
        kind: 'card',
        card: buildReviewCard(
          {
            request,
            page: 0,
            askOwnerUrl: url,
            requestUrl: turn.requestUrl,
            left,
            minutes,
            pages: turn.pages,
          },
          turn.sentences,
        ),
      };
    }
    case 'pickTarget':
      return { kind: 'card', card: buildPickTargetCard(outcome, turn.sentences) };
    case 'alreadySent':
      return presentRequest(outcome.request, turn);
    case 'gone':
      return gone(turn);
    default:
      return assertNever(outcome);
  }
}
