import type { InvitationRequest, RequestItem } from '../../domain/invitation-request';
import { takesNewLink } from '../../domain/takes-new-link';
import type { Sentences } from '../../language/sentences';
import type { Brevity } from './brevity';
import { endingLine } from './ending-line';
import { forwardTextOf } from './forward-text-of';
import { guestHeading, guestName } from './guest-heading';
import { markdownLink } from './markdown';
import { shorten } from './plain-text';
import type { TemplateData } from './template-data';

interface ResultRowContext {
  readonly request: InvitationRequest;
  readonly brevity: Brevity;
  /** More than one guest has a link, so each stands in its row. */
  readonly isSeveral: boolean;
}

/** One guest's row: how it ended and, among several, their link. */
export function resultRow(item: RequestItem, context: ResultRowContext, sentences: Sentences): TemplateData {
  const { request, brevity, isSeveral } = context;
  const { labels, endings } = sentences;
  const guest = guestName(item, brevity);
  const isPending = item.redemption === 'pending';
  const isInRow = isSeveral && isPending && item.redemptionUrl !== null;
  const link =
    isInRow && brevity.hasLinks
      ? markdownLink(labels.redemptionLinkFor(guest), item.redemptionUrl.reveal())
      : null;
  const target = shorten(request.target.displayName, brevity.name);
  // Among others it may only be hidden.
  const isLinkMissing =
    request.linkFor !== 'requester' &&
    takesNewLink(item) &&
    item.isInvitedByUs &&
    item.redemptionUrl === null;
  const noLink = isLinkMissing
    ? ` ${endings.linkUnknown({ guest, target, kind: request.target.ref.kind })}`
    : '';
  return {
    ...guestHeading(item, brevity),
    line:
      endingLine(item, { target: request.target, brevity, unchecked: request.unchecked }, sentences) + noLink,
    hasLink: link !== null,
    link: link ?? '',
    hasForwardText: isInRow && brevity.hasForwardTexts,
    forwardLabel: labels.forwardTextFor(guest),
    forwardText: isInRow ? forwardTextOf(item, request, brevity) : '',
  };
}
