import type { GuestLine } from '../../ports/guest-history';
import type { Sentences } from '../../language/sentences';
import type { AdaptiveCard } from './adaptive-card';
import { fitCard, type Brevity } from './brevity';
import { endingLine } from './ending-line';
import { fillTemplate } from './fill-template';
import { guestHeading } from './guest-heading';
import { PAGE_SIZE } from './page-of';
import { rangeData } from './range-data';
import type { TemplateData } from './template-data';

export interface StatusView {
  /** One page of them, at most ten. */
  readonly lines: readonly GuestLine[];
  readonly total: number;
  readonly offset: number;
}

/** This person's guests; choosing one opens the card of its request. */
export function buildStatusCard({ lines, total, offset }: StatusView, sentences: Sentences): AdaptiveCard {
  const { cards, labels } = sentences;
  const page = Math.floor(offset / PAGE_SIZE);
  const to = offset + lines.length;
  return fitCard((brevity) =>
    fillTemplate('status', {
      ...rangeData({ from: offset + 1, to, total, hasMore: to < total, nextPage: page + 1 }, sentences),
      heading: cards.status.heading,
      none: cards.status.none,
      openHint: cards.status.openHint,
      isEmpty: lines.length === 0,
      hasGuests: lines.length > 0,
      page,
      guests: lines.map((line) => lineData(line, brevity, sentences)),
      labels: { inviteGuest: labels.inviteGuest, refresh: labels.refresh, showMore: labels.showMore },
    }),
  );
}

function lineData(
  { item, target, requestId, createdAt }: GuestLine,
  brevity: Brevity,
  sentences: Sentences,
): TemplateData {
  return {
    ...guestHeading(item, brevity),
    requestId,
    line: endingLine(item, { target, brevity }, sentences),
    since: sentences.cards.status.since(createdAt),
  };
}
