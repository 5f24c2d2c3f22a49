import type { InvitationRequest, ItemState } from '../../domain/invitation-request';
import type { Sentences } from '../../language/sentences';
import type { AdaptiveCard } from './adaptive-card';
import { fitCard } from './brevity';
import { endingLine } from './ending-line';
import { fillTemplate } from './fill-template';
import { guestHeading } from './guest-heading';
import { pageOf } from './page-of';
import { planLine } from './plan-line';
import { problemsFirst } from './problems-first';
import { rangeData } from './range-data';

export interface ProgressView {
  /** Held or running. */
  readonly request: InvitationRequest;
  readonly page: number;
  readonly now?: Date;
}

const underWay: ReadonlySet<ItemState> = new Set(['planned', 'inviting', 'invited', 'granting']);

/** What is happening to each guest; while held, how long there is to stop it. */
export function buildProgressCard(
  { request, page, now = new Date() }: ProgressView,
  sentences: Sentences,
): AdaptiveCard {
  const { cards, labels } = sentences;
  const { items, target, heldUntil, pausedBecause } = request;
  const isHeld = request.state === 'held' && heldUntil !== null;
  const guests = pageOf(problemsFirst(items), page);
  return fitCard((brevity) =>
    fillTemplate('progress', {
      ...rangeData(guests, sentences),
      requestId: request.id,
      heading: cards.progress.heading(pausedBecause !== undefined ? 'paused' : isHeld ? 'held' : 'running'),
      tone: pausedBecause === undefined ? 'emphasis' : 'warning',
      isPaused: pausedBecause !== undefined,
      paused: pausedBecause === undefined ? '' : cards.progress.paused(pausedBecause),
      isHeld,
      held: isHeld
        ? cards.progress.heldFor({
            seconds: Math.max(1, Math.ceil((heldUntil.getTime() - now.getTime()) / 1_000)),
            invitations: items.filter(({ plan }) => plan.kind === 'invite').length,
          })
        : '',
      isLong: items.length > 1,
      done: cards.progress.done({
        ended: items.filter(({ state }) => !underWay.has(state)).length,
        total: items.length,
      }),
      guests: guests.shown.map((item) => ({
        ...guestHeading(item, brevity),
        line:
          isHeld && item.state === 'planned'
            ? planLine(item, { request, brevity }, sentences)
            : endingLine(item, { target, brevity }, sentences),
      })),
      isStoppable: items.some(({ state }) => state === 'planned'),
      labels: { stop: labels.stop, refresh: labels.refresh, showMore: labels.showMore },
    }),
  );
}
