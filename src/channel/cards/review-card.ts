import type { InvitationRequest, PlannedTarget } from '../../domain/invitation-request';
import { countsOf } from '../../domain/count-items';
import { read } from '../../domain/reading';
import type { TargetOpens } from '../../domain/target-opens';
import type { ReviewCounts } from '../../language/card-sentences';
import { explainReason } from '../../language/explain-reason';
import type { Sentences } from '../../language/sentences';
import type { PageLinks } from '../page-links';
import type { AdaptiveCard } from './adaptive-card';
import { fitCard, type Brevity } from './brevity';
import { fillTemplate } from './fill-template';
import { isLarge } from './is-large';
import { listButton } from './list-button';
import { namedTarget } from './named-target';
import { noteData } from './note-data';
import { notesForIt } from './notes-for-it';
import { guestPage } from './page-of';
import { shorten } from './plain-text';
import { rangeData } from './range-data';
import { correctableItem, reviewRow } from './review-row';

export interface ReviewView {
  /** A draft. */
  readonly request: InvitationRequest;
  readonly page: number;
  /** Opens a chat with owners; null if there is nobody to ask. */
  readonly askOwnerUrl: string | null;
  /** Where the operator lets people ask for what is refused here. */
  readonly requestUrl?: string | null;
  /** How long the new invitations take at the pace they keep; left out if under a minute. */
  readonly minutes?: number;
  /** Guests who were too many for one request, and are kept. */
  readonly left?: number;
  /** Pages it can open; none if left out. */
  readonly pages?: Pick<PageLinks, 'hasDialogs'> | null;
}

/** What will happen to each guest, before anything happens. */
export function buildReviewCard(view: ReviewView, sentences: Sentences): AdaptiveCard {
  return fitCard((brevity) => fillTemplate('review', reviewData(view, brevity, sentences)));
}

function reviewData(view: ReviewView, brevity: Brevity, sentences: Sentences) {
  const { request, askOwnerUrl, requestUrl = null, minutes = 0, left = 0, pages = null } = view;
  const { labels } = sentences;
  const { review } = sentences.cards;
  const target = namedTarget(request.target, brevity);
  const guests = guestPage(request, view.page);
  const { total } = countsOf(request);
  const isMany = isLarge(request);
  const counts = reviewCounts(request);
  const toSend = request.refusal === null ? counts.invite + counts.add : 0;
  const about = {
    guest: shorten(request.items[0]?.address ?? '', brevity.address),
    target: target.displayName,
  };
  const isRefused = request.refusal !== null;
  const list = listButton(isMany && !isRefused ? pages : null);
  const correctable = isRefused ? undefined : correctableItem(guests.shown);
  return {
    ...rangeData(guests, sentences),
    ...list,
    // The list on its page shows them all, and a card has six buttons.
    hasMore: guests.hasMore && !(list.opensDialog || list.opensBrowser),
    // One more than six would not show: a question about an address comes first.
    ...noteData(isMany && correctable !== undefined ? null : notesForIt(request, brevity, sentences)),
    requestId: request.id,
    heading: review.heading,
    target: review.target(target),
    hasOpens: !isRefused,
    opens: review.opens({ ...target, ...opensIn(request.target, brevity) }),
    hasRefusal: isRefused,
    refusal: request.refusal === null ? '' : explainReason(request.refusal, about, sentences),
    hasCounts: !isRefused && total > 1,
    counts: review.counts(counts),
    hasUnchecked: request.unchecked.length > 0,
    couldNotCheck: review.couldNotCheck(request.unchecked.map((check) => sentences.checks[check])),
    hasLeft: left > 0,
    left: sentences.lists.left({ first: total, left }),
    isLong: minutes >= 1,
    takes: review.takes(Math.round(minutes)),
    guests: guests.shown.map((item) =>
      reviewRow(item, { request, brevity, hasCorrectButton: item === correctable }, sentences),
    ),
    hasNames: !isRefused && guests.shown.some(({ plan }) => plan.kind === 'invite'),
    namesStay: review.namesStay,
    nameHint: review.nameHint,
    nameMissing: review.nameMissing,
    isNothingToSend: !isRefused && toSend === 0,
    nothingToSend: review.nothingToSend,
    isSendable: toSend > 0,
    isShared: request.linkFor !== undefined && toSend > 0,
    linkFor: request.linkFor ?? 'requester',
    isDownloadable: isMany && !isRefused,
    hasAskOwner: askOwnerUrl !== null,
    askOwnerUrl: askOwnerUrl ?? '',
    hasRequestUrl: isRefused && requestUrl !== null,
    requestUrl: requestUrl ?? '',
    labels: {
      send: sendLabel(counts, sentences),
      whoSeesLink: labels.whoSeesLink,
      everyoneHere: labels.everyoneHere,
      onlyMe: labels.onlyMe,
      change: labels.change,
      cancel: labels.cancel,
      askOwner: labels.askOwner,
      requestHere: labels.requestHere,
      showMore: labels.showMore,
      download: sentences.lists.buttons.downloadList,
      openList: labels.openList,
      copyNoteForIt: labels.copyNoteForIt,
      noteForIt: labels.noteForIt,
    },
  };
}

/** What the target opens, with names cut as all others are. */
function opensIn({ opens }: PlannedTarget, { name }: Brevity): { readonly found?: TargetOpens } {
  if (opens === undefined) return {};
  const cut = (names: TargetOpens['apps']): TargetOpens['apps'] =>
    names.kind === 'read' ? read(names.value.map((one) => shorten(one, Math.min(name, 60)))) : names;
  return { found: { ...opens, apps: cut(opens.apps), groupsAbove: cut(opens.groupsAbove) } };
}

/** Says what the button does: no invitation goes to somebody who is a guest already. */
function sendLabel({ invite, add }: ReviewCounts, { labels }: Sentences): string {
  if (invite === 0) return labels.add(add);
  return add === 0 ? labels.send(invite) : labels.inviteAndAdd(invite + add);
}

/** A known account counts as added: the requester may still choose to invite instead. */
function reviewCounts(request: InvitationRequest): ReviewCounts {
  const { useAccount, add, ...others } = countsOf(request).plans;
  return { ...others, add: add + useAccount };
}
