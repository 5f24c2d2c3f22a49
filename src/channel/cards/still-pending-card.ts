import type { InvitationRequest, RequestItem } from '../../domain/invitation-request';
import type { Sentences } from '../../language/sentences';
import type { AdaptiveCard } from './adaptive-card';
import { fillTemplate } from './fill-template';
import { guestsLink } from './guests-link';
import { shorten } from './plain-text';

export interface StillPendingView {
  readonly request: InvitationRequest;
  /** At least one. */
  readonly items: readonly RequestItem[];
  /** Of the Guests tab; none if left out. */
  readonly guestsUrl?: string | null;
}

/** Characters. */
const NAME = 60;

/** Guests who take long to accept, and what can be done about it. */
export function buildStillPendingCard(
  { request, items, guestsUrl = null }: StillPendingView,
  sentences: Sentences,
): AdaptiveCard {
  const { cards, labels, trouble } = sentences;
  const [one, ...others] = items;
  if (one === undefined) throw new Error('There is nobody to be reminded of');
  const isOne = others.length === 0;
  const isRemovable = items.some(({ isGrantedByUs }) => isGrantedByUs);
  const { stillPending } = cards;
  const target = shorten(request.target.displayName, NAME);
  return fillTemplate('still-pending', {
    ...guestsLink({ url: guestsUrl, guest: isOne ? shorten(nameOf(one), NAME) : null }, sentences),
    requestId: request.id,
    heading: isOne
      ? stillPending.heading(shorten(nameOf(one), NAME))
      : stillPending.headingForSeveral(items.length),
    text: stillPending.text({ kind: request.target.ref.kind, target }),
    removeTakes: stillPending.removeTakes,
    guestMissing: cards.newLink.guestMissing,
    isOne,
    isSeveral: !isOne,
    position: one.position,
    isRemovable,
    isRemovableAlone: isRemovable && isOne,
    isRemovableAmong: isRemovable && !isOne,
    guests: items.map((item) => ({
      title: `${shorten(nameOf(item), 40)} (${shorten(item.address, 64)})`,
      value: String(item.position),
    })),
    labels: {
      whichGuest: labels.whichGuest,
      newLink: labels.newLink,
      remove: labels.remove,
      show: labels.show,
      cantGetIn: trouble.labels.cantGetIn(isOne ? shorten(nameOf(one), 40) : null),
    },
  });
}

function nameOf({ displayName, address }: RequestItem): string {
  return displayName === '' ? address : displayName;
}
