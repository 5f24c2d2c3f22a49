import { guestStates } from '../../domain/guest-filter';
import { formatTargetRef } from '../../domain/target';
import { canBeLookedInto } from '../../domain/trouble/can-be-looked-into';
import type { GuestPage } from '../../flows/list-guests';
import type { Sentences } from '../../language/sentences';
import type { GuestLine } from '../../ports/guest-history';
import type { AdaptiveCard } from './adaptive-card';
import { fitCard, type Brevity } from './brevity';
import { endingLine } from './ending-line';
import { fillTemplate } from './fill-template';
import { guestHeading, guestName } from './guest-heading';
import { formatGuestKey } from './guest-key';
import { guestsLink } from './guests-link';
import { namedTarget } from './named-target';
import { PAGE_SIZE } from '../../domain/page-size';
import { shorten } from './plain-text';
import { rangeData } from './range-data';
import { targetOptions, type Option } from './target-options';
import type { TemplateData } from './template-data';

/** Is no state and no target. */
const ALL = 'all';

/** Guests as they stand, at most ten; choosing one of the requester's own opens the card of its request. */
export function buildStatusCard(
  view: GuestPage,
  sentences: Sentences,
  guestsUrl: string | null = null,
): AdaptiveCard {
  const { guests, total, offset, filter, target, isOfEveryone } = view;
  const { labels } = sentences;
  const { status } = sentences.cards;
  const page = Math.floor(offset / PAGE_SIZE);
  const to = offset + guests.length;
  const isFiltered = filter.state !== null || filter.target !== null || filter.address !== null;
  const targets = targetsOf(view, sentences);
  const troubled = guests.filter(({ item }) => item.address !== '' && canBeLookedInto(item));
  const troubledOne = troubled.length === 1 ? (troubled[0] ?? null) : null;
  return fitCard((brevity) =>
    fillTemplate('status', {
      ...rangeData({ from: offset + 1, to, total, hasMore: to < total, nextPage: page + 1 }, sentences),
      heading:
        target === null
          ? status.heading
          : status.headingFor(sentences.cards.choice(namedTarget(target, brevity))),
      isOfEveryone,
      ofEveryone: status.ofEveryone,
      none: isFiltered ? status.noneSuch : status.none,
      openHint: status.openHint,
      isEmpty: guests.length === 0,
      ...guestsLink(
        { url: guests.length === 0 ? null : guestsUrl, guest: onlyName(view, brevity) },
        sentences,
      ),
      hasGuests: guests.some(({ by }) => by === null),
      hasFilter: isFiltered || guests.length > 0,
      state: filter.state ?? ALL,
      states: [
        { title: status.states.all, value: ALL },
        ...guestStates.map((state) => ({ title: status.states[state], value: state })),
      ],
      hasTargets: targets.length > 2 || filter.target !== null,
      target: filter.target === null ? ALL : formatTargetRef(filter.target),
      targets,
      guests: guests.map((line) => lineData(line, brevity, sentences)),
      hasTrouble: troubled.length > 0,
      among: troubled
        .map(({ requestId, item }) => formatGuestKey({ requestId, position: item.position }))
        .join(' '),
      labels: {
        inviteGuest: labels.inviteGuest,
        show: labels.show,
        showMore: labels.showMore,
        whichGuests: labels.whichGuests,
        whichTarget: labels.whichTarget,
        cantGetIn: sentences.trouble.labels.cantGetIn(
          troubledOne === null ? null : shorten(guestName(troubledOne.item, brevity), 40),
        ),
      },
    }),
  );
}

/** Null where there are several. */
function onlyName({ guests, total }: GuestPage, brevity: Brevity): string | null {
  const [one] = guests;
  return one !== undefined && total === 1 && one.by === null ? guestName(one.item, brevity) : null;
}

/** "Everywhere" first; the one chosen is among them, even if nobody was invited there before. */
function targetsOf({ target, targets }: GuestPage, sentences: Sentences): readonly Option[] {
  const isAmong = targets.some(
    ({ ref }) => target !== null && formatTargetRef(ref) === formatTargetRef(target.ref),
  );
  const choices = target === null || isAmong ? targets : [target, ...targets];
  return [{ title: sentences.cards.status.everyTarget, value: ALL }, ...targetOptions(choices, sentences)];
}

function lineData(
  { item, target, unchecked, requestId, createdAt, by }: GuestLine,
  brevity: Brevity,
  sentences: Sentences,
): TemplateData {
  const { status } = sentences.cards;
  return {
    ...guestHeading(item, brevity),
    requestId,
    line: endingLine(item, { target, brevity, unchecked }, sentences),
    since: status.since(createdAt),
    isOwn: by === null,
    isByOther: by !== null,
    by: by === null ? '' : status.by(shorten(by, brevity.name)),
  };
}
