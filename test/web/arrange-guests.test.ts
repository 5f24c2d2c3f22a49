import type { TabGuest, TabState } from '../../src/domain/tab/tab-guest';
import { arrangeGuests, asTheyCame } from '../../src/web/guests/arrange-guests';

const falcon = {
  ref: 'group:1',
  kind: 'group',
  displayName: 'Falcon',
  viaDisplayName: null,
  label: 'Falcon (group)',
} as const;
const launch = {
  ref: 'team:2',
  kind: 'team',
  displayName: 'Launch',
  viaDisplayName: null,
  label: 'Launch (team)',
} as const;

const guest = (name: string, state: TabState, more: Partial<TabGuest> = {}): TabGuest => ({
  id: `r:${name}`,
  name,
  address: `${name.toLowerCase()}@fabrikam.com`,
  target: falcon,
  state,
  reason: null,
  invitedAt: '2026-11-20T10:00:00.000Z',
  acceptedAt: null,
  can: [],
  by: null,
  ...more,
});

const all = [
  guest('Zoë', 'pending', { target: launch }),
  guest('Ann', 'accepted', { acceptedAt: '2026-11-21T10:00:00.000Z' }),
  guest('Bob', 'notDone', { invitedAt: '2026-11-19T10:00:00.000Z' }),
  guest('Éva', 'accepted', { acceptedAt: '2026-11-22T10:00:00.000Z' }),
];
const names = (asked: Partial<typeof asTheyCame>) =>
  arrangeGuests(all, { ...asTheyCame, ...asked }, 'en').guests.map(({ name }) => name);

test('guests stand as they came: the newest first', () => {
  expect(names({})).toEqual(['Zoë', 'Ann', 'Bob', 'Éva']);
});

test.each([
  ['a piece of the name', { search: 'ZOË' }, ['Zoë']],
  ['a piece of the address', { search: 'bob@fab' }, ['Bob']],
  ['words in any order', { search: 'fabrikam ann' }, ['Ann']],
  ['the state', { state: 'accepted' }, ['Ann', 'Éva']],
  ['the target', { target: launch.ref }, ['Zoë']],
  ['nothing that fits', { search: 'nobody' }, []],
] as const)('they are found by %s', (_what, asked, found) => {
  expect(names(asked)).toEqual(found);
});

test.each([
  ['name, as the language has it', { sort: 'name', order: 'asc' }, ['Ann', 'Bob', 'Éva', 'Zoë']],
  ['target, then name', { sort: 'target', order: 'asc' }, ['Ann', 'Bob', 'Éva', 'Zoë']],
  ['state, problems first', { sort: 'state', order: 'asc' }, ['Bob', 'Zoë', 'Ann', 'Éva']],
  ['acceptance, the last first', { sort: 'acceptedAt', order: 'desc' }, ['Éva', 'Ann', 'Zoë', 'Bob']],
  ['invitation, the oldest first', { sort: 'invitedAt', order: 'asc' }, ['Bob', 'Zoë', 'Ann', 'Éva']],
] as const)('they are ordered by %s', (_what, asked, ordered) => {
  expect(names(asked)).toEqual(ordered);
});

test('the counts are of what the search finds, whatever state is asked for', () => {
  const { counts } = arrangeGuests(all, { ...asTheyCame, search: 'a', state: 'pending' }, 'en');
  expect(counts).toEqual({ underWay: 0, pending: 1, stale: 0, accepted: 2, notDone: 1, undone: 0 });
});
