import type { TabGuest } from '../../src/domain/tab/tab-guest';
import type { LoadedGuests } from '../../src/web/guests/loaded-guests';
import { mergeGuests } from '../../src/web/guests/merge-guests';

const target = {
  ref: 'group:1',
  kind: 'group',
  displayName: 'Falcon',
  viaDisplayName: null,
  label: 'Falcon',
} as const;
const guest = (id: string, state: TabGuest['state'] = 'pending'): TabGuest => ({
  id,
  name: id,
  address: '',
  target,
  state,
  reason: null,
  invitedAt: null,
  acceptedAt: null,
  can: [],
  by: null,
});
const totals = { underWay: 0, pending: 3, stale: 0, accepted: 0, notDone: 0, undone: 0 };
const loaded = (guests: readonly TabGuest[]): LoadedGuests => ({
  guests,
  targets: [target],
  total: guests.length,
  first: { guests, cursor: null, totals, targets: [target] },
});

test('a guest whose request changed is changed in place', () => {
  const after = mergeGuests(loaded([guest('a:0'), guest('b:0')]), [guest('b:0', 'accepted')], ['b']);
  expect(after.guests.map(({ id, state }) => [id, state])).toEqual([
    ['a:0', 'pending'],
    ['b:0', 'accepted'],
  ]);
  expect(after.total).toBe(2);
});

test('guests of a new request come first, with their target', () => {
  const other = { ...target, ref: 'team:2' };
  const after = mergeGuests(loaded([guest('a:0')]), [{ ...guest('c:0'), target: other }], ['c']);
  expect(after.guests.map(({ id }) => id)).toEqual(['c:0', 'a:0']);
  expect(after.targets.map(({ ref }) => ref)).toEqual(['team:2', 'group:1']);
  expect(after.total).toBe(2);
});

test('a guest who is no longer in the request is left out', () => {
  const after = mergeGuests(loaded([guest('a:0'), guest('a:1')]), [guest('a:0')], ['a']);
  expect(after.guests.map(({ id }) => id)).toEqual(['a:0']);
  expect(after.total).toBe(1);
});
