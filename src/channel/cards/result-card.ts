import type { InvitationRequest, RequestItem } from '../../domain/invitation-request';
import { countsOf, hasLink } from '../../domain/count-items';
import { pageSizeFor } from '../../domain/page-size';
import type { Sentences } from '../../language/sentences';
import type { AdaptiveCard } from './adaptive-card';
import { fitCard, type Brevity } from './brevity';
import { fillTemplate } from './fill-template';
import { forwardTextOf } from './forward-text-of';
import { guestName } from './guest-heading';
import { guestsLink } from './guests-link';
import { isLarge } from './is-large';
import { markdownLink } from './markdown';
import { namedTarget } from './named-target';
import { noteData } from './note-data';
import { notesForIt } from './notes-for-it';
import { guestPage } from './page-of';
import { shorten } from './plain-text';
import { rangeData } from './range-data';
import { resultRow } from './result-row';
import type { TemplateData } from './template-data';
import { toneOf } from './tone';
import { troubleData } from './trouble-button';

export interface ResultView {
  /** Ended. */
  readonly request: InvitationRequest;
  readonly page: number;
  /** For everybody in a group chat or channel. */
  readonly isShared?: boolean;
  /** Of the Guests tab; none if left out. */
  readonly guestsUrl?: string | null;
}

const MOST_ACTIONS = 6;
const optional = [
  'hasHiddenLink',
  'isRetryable',
  'hasNewLink',
  'isUndoable',
  'hasMore',
  'hasNote',
  'hasOneLink',
  'isDownloadable',
] as const;

/** How it ended for each guest, with the links to pass on and what can still be done. */
export function buildResultCard(view: ResultView, sentences: Sentences): AdaptiveCard {
  return fitCard((brevity) => fillTemplate('result', resultData(view, brevity, sentences)));
}

function resultData(view: ResultView, brevity: Brevity, sentences: Sentences) {
  const { request, page, isShared = false, guestsUrl = null } = view;
  const { labels } = sentences;
  const { result } = sentences.cards;
  const { items, target } = request;
  const counts = countsOf(request);
  const linked = items.filter(hasLink);
  const isMany = isLarge(request);
  const isSeveral = counts.links > 1 || (isMany && counts.links > 0);
  const [one] = linked;
  const guests = guestPage(request, page, pageSizeFor(counts));
  const signOnLink =
    target.ref.kind === 'app' && counts.done + counts.pending > 0
      ? markdownLink(labels.signOnLinkTo(shorten(target.displayName, brevity.name)), target.landingUrl)
      : null;
  const data: TemplateData = {
    ...rangeData(guests, sentences),
    // The outcome to download tells IT the same, and a card has six buttons.
    ...noteData(isShared || isMany ? null : notesForIt(request, brevity, sentences)),
    ...guestsLink({ url: guestsUrl, guest: onlyName(items, counts.total, brevity) }, sentences),
    requestId: request.id,
    tone: toneOf(counts),
    heading: result.heading(counts),
    isShared,
    about: isShared
      ? sentences.cards.shared.about({ requester: request.inviter.name, ...namedTarget(target, brevity) })
      : '',
    hasHiddenLink: isShared && request.linkFor === 'requester' && counts.relinkable > 0,
    hasCounts: counts.total > 1,
    counts: result.counts(counts),
    hasLinks: isSeveral && brevity.hasLinks,
    forEachAlone: result.forEachAlone,
    isLinkLeftOut: isSeveral && !brevity.hasLinks,
    linksDoNotFit: result.linksDoNotFit,
    guests: guests.shown.map((item) => resultRow(item, { request, brevity, isSeveral }, sentences)),
    hasOneLink: one !== undefined && !isSeveral,
    one: one === undefined ? {} : oneLink(one, { request, brevity }, sentences),
    hasSignOnLink: signOnLink !== null,
    signOnLink: signOnLink ?? '',
    isRetryable: counts.retryable > 0,
    // One button stands out, and a link to pass on comes first.
    retryStyle: one !== undefined && !isSeveral ? 'default' : 'positive',
    hasNewLink: counts.relinkable > 0,
    isUndoable: counts.undoable > 0,
    isDownloadable: isMany && !isShared,
    undoTakes: result.undoTakes,
    hasMailStays:
      request.options.sendMail && items.some((item) => item.state === 'undone' && item.isInvitedByUs),
    mailStays: result.mailStays,
    labels: {
      showLink: labels.showLink,
      refresh: labels.refresh,
      retryFailed: labels.retryFailed,
      newLink: labels.newLink,
      undo: labels.undo,
      showMore: labels.showMore,
      download: sentences.lists.buttons.downloadOutcome,
      copyNoteForIt: labels.copyNoteForIt,
      noteForIt: labels.noteForIt,
    },
  };
  return { ...data, ...troubleData({ items, brevity, hasRoom: hasRoom(data) }, sentences) };
}

/** Null where there are several. */
function onlyName([one]: readonly RequestItem[], total: number, brevity: Brevity): string | null {
  return one !== undefined && total === 1 ? guestName(one, brevity) : null;
}

/** Teams shows six actions; what does not fit is to be had by `status` and the address. */
function hasRoom(buttons: TemplateData): boolean {
  // "Refresh" is always there.
  return 1 + optional.filter((name) => buttons[name] === true).length < MOST_ACTIONS;
}

/** The only link on the card gets a button, and its whole text to forward. */
function oneLink(
  item: RequestItem,
  { request, brevity }: { readonly request: InvitationRequest; readonly brevity: Brevity },
  { labels, cards }: Sentences,
): TemplateData {
  const guest = guestName(item, brevity);
  return {
    alone: cards.result.forOneAlone(guest),
    button: labels.redemptionLinkFor(guest),
    url: item.redemptionUrl?.reveal() ?? '',
    forwardLabel: labels.forwardTextFor(guest),
    forwardText: forwardTextOf(item, request, brevity),
  };
}
