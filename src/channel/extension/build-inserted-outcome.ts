import { countsOf } from '../../domain/count-items';
import type { InvitationRequest } from '../../domain/invitation-request';
import type { Sentences } from '../../language/sentences';
import type { AdaptiveCard } from '../cards/adaptive-card';
import { fitCard } from '../cards/brevity';
import { endingLine } from '../cards/ending-line';
import { buildNotice } from '../cards/notice-card';

/** Guests named; the message is for people, not a list. */
const MOST_NAMED = 5;

/** What anybody may read of the outcome: no link, for nobody was asked who may see it. */
export function buildInsertedOutcome(request: InvitationRequest, sentences: Sentences): AdaptiveCard {
  const { items, target, unchecked } = request;
  const heading = sentences.cards.result.heading(countsOf(request));
  return fitCard((brevity) => {
    const nameless = items.slice(0, MOST_NAMED).map((item) => ({ ...item, redemptionUrl: null }));
    const lines = nameless.map((item) => endingLine(item, { target, brevity, unchecked }, sentences));
    return buildNotice({ heading, text: lines.join(' ') }, sentences, []);
  });
}
