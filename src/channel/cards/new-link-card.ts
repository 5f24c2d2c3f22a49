import type { InvitationRequest } from '../../domain/invitation-request';
import { takesNewLink } from '../../domain/takes-new-link';
import type { Sentences } from '../../language/sentences';
import type { AdaptiveCard } from './adaptive-card';
import { fillTemplate } from './fill-template';
import { shorten } from './plain-text';

/** More do not fit on a card; `status` finds the others. */
const MOST_CHOICES = 100;

/** The warning before a new link; with several guests still to accept, which of them it is for. */
export function buildNewLinkCard(
  { request }: { readonly request: InvitationRequest },
  { cards, labels }: Sentences,
): AdaptiveCard {
  const pending = request.items.filter(takesNewLink);
  const [one] = pending;
  const isOne = pending.length === 1 && one !== undefined;
  return fillTemplate('new-link', {
    requestId: request.id,
    heading: cards.newLink.heading,
    warning: isOne ? cards.newLink.warning(shorten(one.displayName, 100)) : cards.newLink.warningForSeveral,
    guestMissing: cards.newLink.guestMissing,
    isOne,
    isSeveral: !isOne,
    position: one?.position ?? 0,
    guests: pending.slice(0, MOST_CHOICES).map(({ displayName, address, position }) => ({
      title: `${shorten(displayName, 40)} (${shorten(address, 64)})`,
      value: String(position),
    })),
    labels: { linkForWhom: labels.linkForWhom, makeNewLink: labels.makeNewLink, keepLink: labels.keepLink },
  });
}
