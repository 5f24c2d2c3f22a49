import type { Locale } from '../../domain/invitation-request';
import type { TabGuest, TabSort, TabState } from '../../domain/tab/tab-guest';

export interface Arrangement {
  readonly search: string;
  /** Null for every one. */
  readonly state: TabState | null;
  /** A target's ref; empty for every one. */
  readonly target: string;
  readonly sort: TabSort;
  readonly order: 'asc' | 'desc';
}

export const asTheyCame: Arrangement = {
  search: '',
  state: null,
  target: '',
  sort: 'invitedAt',
  order: 'desc',
};

/** What to look at first. */
const URGENCY: readonly TabState[] = ['notDone', 'stale', 'underWay', 'pending', 'accepted', 'undone'];

export interface Arranged {
  /** In the order they are shown. */
  readonly guests: readonly TabGuest[];
  /** By state, whatever the state asked for. */
  readonly counts: Readonly<Record<TabState, number>>;
}

/** Filters and sorts what is shown. */
export function arrangeGuests(
  all: readonly TabGuest[],
  { search, state, target, sort, order }: Arrangement,
  locale: Locale,
): Arranged {
  const words = search.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean);
  const counts = { underWay: 0, pending: 0, stale: 0, accepted: 0, notDone: 0, undone: 0 };
  const guests = all.filter((guest) => {
    if (target !== '' && guest.target.ref !== target) return false;
    const text = `${guest.name} ${guest.address}`.toLocaleLowerCase(locale);
    if (!words.every((word) => text.includes(word))) return false;
    counts[guest.state] += 1;
    return state === null || guest.state === state;
  });
  if (sort === 'invitedAt' && order === 'desc') return { guests, counts };
  const compare = comparison(sort, locale);
  const way = order === 'asc' ? 1 : -1;
  return { guests: guests.sort((one, other) => way * compare(one, other)), counts };
}

function comparison(sort: TabSort, locale: Locale): (one: TabGuest, other: TabGuest) => number {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  switch (sort) {
    case 'name':
      return (one, other) => compare(one.name, other.name);
    case 'target':
      return (one, other) => compare(one.target.label, other.target.label) || compare(one.name, other.name);
    case 'state':
      return (one, other) => URGENCY.indexOf(one.state) - URGENCY.indexOf(other.state);
    case 'invitedAt':
    case 'acceptedAt':
      return (one, other) => compareTimes(one[sort], other[sort]);
  }
}

const compareTimes = (one: string | null, other: string | null): number =>
  (one ?? '') < (other ?? '') ? -1 : (one ?? '') > (other ?? '') ? 1 : 0;
