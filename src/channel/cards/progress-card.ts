import { countsOf } from '../../domain/count-items';
import type { InvitationRequest } from '../../domain/invitation-request';
import type { Sentences } from '../../language/sentences';
import type { AdaptiveCard } from './adaptive-card';
import { fitCard } from './brevity';
import { endingLine } from './ending-line';
import { fillTemplate } from './fill-template';
import { guestHeading } from './guest-heading';
import { isLarge } from './is-large';
import { guestPage } from './page-of';
import { planLine } from './plan-line';
import { rangeData } from './range-data';

export interface ProgressView {
  /** Held or running. */
  readonly request: InvitationRequest;
  readonly page: number;
  readonly now?: Date;
  /** How long it still takes; left out if under a minute, or if nobody knows. */
  readonly minutes?: number;
}

/** What is happening to each guest; while held, how long there is to stop it. */
export function buildProgressCard(
  { request, page, now = new Date(), minutes = 0 }: ProgressView,
  sentences: Sentences,
): AdaptiveCard {
  const { cards, labels, lists } = sentences;
  const { target, heldUntil, pausedBecause, isPausedByRequester } = request;
  const isHeld = request.state === 'held' && heldUntil !== null;
  const isMany = isLarge(request);
  const guests = guestPage(request, page);
  const counts = countsOf(request);
  const isWaiting = pausedBecause !== undefined;
  const isResting = isPausedByRequester && !isWaiting;
  const isStopped = request.invitationsStoppedSince !== undefined && counts.waiting > 0;
  const { total, waiting, underWay } = counts;
  const notDone = counts.failed + counts.refused + counts.cancelled;
  return fitCard((brevity) =>
    fillTemplate('progress', {
      ...rangeData(guests, sentences),
      requestId: request.id,
      heading: isResting
        ? lists.paused.heading
        : cards.progress.heading(isWaiting ? 'paused' : isHeld ? 'held' : 'running'),
      tone: isWaiting || isResting ? 'warning' : 'emphasis',
      isPaused: isWaiting || isStopped,
      paused: isWaiting ? cards.progress.paused(pausedBecause) : isStopped ? lists.stopped : '',
      isHeld,
      held: isHeld
        ? cards.progress.heldFor({
            seconds: Math.max(1, Math.ceil((heldUntil.getTime() - now.getTime()) / 1_000)),
            invitations: counts.plans.invite,
          })
        : '',
      isResting,
      resting: lists.paused.text,
      isLong: total > 1,
      done: cards.progress.done({ ended: total - waiting - underWay, total }),
      isMany,
      counts: lists.progress({ done: counts.done + counts.pending, underWay, waiting, notDone }),
      hasTimeLeft: minutes >= 1 && !isHeld && !isResting && !isWaiting,
      timeLeft: lists.takesLonger(Math.round(minutes)),
      guests: guests.shown.map((item) => ({
        ...guestHeading(item, brevity),
        line:
          isHeld && item.state === 'planned'
            ? planLine(item, { request, brevity }, sentences)
            : endingLine(item, { target, brevity }, sentences),
      })),
      // In a long request stopping is one choice of two; while it is held, the only one that counts.
      isStoppable: waiting > 0 && (!isMany || isHeld) && !isPausedByRequester,
      isPausable: isMany && !isHeld && waiting > 0 && !isPausedByRequester,
      isResumable: isPausedByRequester,
      isCancellable: waiting > 0 && ((isMany && !isHeld) || isPausedByRequester),
      labels: {
        stop: labels.stop,
        cancel: labels.cancel,
        refresh: labels.refresh,
        showMore: labels.showMore,
        pause: lists.buttons.pause,
        resume: lists.buttons.resume,
      },
    }),
  );
}
