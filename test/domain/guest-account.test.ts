import { whyAccountStays, type AccountFacts } from '../../src/domain/guest-account';
import { isUndoable } from '../../src/domain/is-undoable';
import { read, unread } from '../../src/domain/reading';
import { anItem, aPendingItem } from '../channel/cards/a-request';

const since = new Date('2026-11-25T10:00:00Z');
const facts: AccountFacts = {
  person: {
    id: 'a0000000-0000-4000-8000-0000000000aa',
    displayName: 'Ann Lee',
    address: 'ann@fabrikam.com',
    addresses: ['ann@fabrikam.com'],
    type: 'guest',
    redemption: 'pending',
    isEnabled: read(true),
    createdAt: '2026-11-25T10:00:20Z',
  },
  holdsMore: read(false),
};
const person = (more: Partial<AccountFacts['person']>): AccountFacts => ({
  ...facts,
  person: { ...facts.person, ...more },
});

test('an account that this invitation made, nobody accepted and nothing else needs may go', () => {
  expect(whyAccountStays(facts, { since })).toBeNull();
});

test.each<[string, AccountFacts, string]>([
  ['the guest has accepted', person({ redemption: 'accepted' }), 'accepted'],
  ['it is a member’s', person({ type: 'member', redemption: null }), 'notOurs'],
  ['it was there before the invitation', person({ createdAt: '2026-11-25T09:58:59Z' }), 'notOurs'],
  ['nobody says since when it is there', person({ createdAt: null }), 'notChecked'],
  ['what it holds cannot be read', { ...facts, holdsMore: unread('notPermitted') }, 'notChecked'],
  ['it holds something else', { ...facts, holdsMore: read(true) }, 'holdsMore'],
])('it stays where %s', (_, found, why) => {
  expect(whyAccountStays(found, { since })).toBe(why);
});

test('clocks may differ by a minute', () => {
  expect(whyAccountStays(person({ createdAt: '2026-11-25T09:59:10Z' }), { since })).toBeNull();
});

describe('"Undo" is offered', () => {
  const invited = { isInvitedByUs: true, isGrantedByUs: false } as const;
  test.each([
    ['for a membership of this request', aPendingItem(), true],
    ['not for one that was there', aPendingItem({ isGrantedByUs: false }), false],
    ['for an account made in vain', aPendingItem({ ...invited, state: 'refused' }), true],
    ['not twice for it', aPendingItem({ ...invited, state: 'refused', account: 'notAllowed' }), false],
    [
      'again where its deletion is in doubt',
      aPendingItem({ ...invited, state: 'undone', account: 'inDoubt' }),
      true,
    ],
    ['not for what is taken back', aPendingItem({ ...invited, state: 'undone', account: 'deleted' }), false],
    [
      'not for who was refused before anything was sent',
      anItem({ state: 'refused', reason: 'ownDomain' }),
      false,
    ],
  ])('%s', (_, item, is) => {
    expect(isUndoable(item)).toBe(is);
  });
});
