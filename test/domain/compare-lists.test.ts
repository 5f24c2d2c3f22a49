import { compareLists, newestOf } from '../../src/domain/compare-lists';
import type { RequestItem } from '../../src/domain/invitation-request';

type Item = Pick<RequestItem, 'address' | 'displayName' | 'plan'>;

const options = { personalMessage: '', mailLanguage: 'en', sendMail: true } as const;
const ann: Item = { address: 'ann@fabrikam.com', displayName: 'Ann', plan: { kind: 'invite' } };
const bob: Item = { address: 'bob@adatum.com', displayName: 'Bob', plan: { kind: 'add' } as Item['plan'] };
const known = { kind: 'useAccount' } as Item['plan'];
const refused = { kind: 'refused' } as Item['plan'];
const list = { options, items: [ann, bob] };

test('Somebody who is to be invited although an account is known is so in all of them', () => {
  const chosen = { options, items: [{ ...ann, plan: { kind: 'invite', isAnyway: true } as const }, bob] };
  const offered = { options, items: [{ ...ann, plan: known }, bob] };
  expect([compareLists(chosen, offered), compareLists(offered, chosen)]).toEqual(['guests', 'guests']);
  expect(compareLists(chosen, list)).toBe('nothing');
});

test('The newest of a list is the one that was edited last, else the one that is shown', () => {
  const [shown, other, newest] = [{}, { revision: 1 }, { revision: 2 }];
  expect(newestOf(shown, [shown, {}])).toBe(shown);
  expect(newestOf(other, [newest, shown])).toBe(newest);
});

test.each([
  ['the same', list, 'nothing'],
  ['fewer guests', { options, items: [ann] }, 'guests'],
  ['more guests', { options, items: [ann, bob, ann] }, 'guests'],
  ['another order', { options, items: [bob, ann] }, 'guests'],
  ['another address', { options, items: [ann, { ...bob, address: 'b@adatum.com' }] }, 'guests'],
  ['an account that was not known yet', { options, items: [{ ...ann, plan: known }, bob] }, 'nothing'],
  ['another name of a new guest', { options, items: [{ ...ann, displayName: 'Annie' }, bob] }, 'words'],
  ['another name of a known guest', { options, items: [ann, { ...bob, displayName: 'Bobby' }] }, 'nothing'],
  ['a guest who cannot get in there', { options, items: [{ ...ann, plan: refused }, bob] }, 'nothing'],
  ['no e-mail', { ...list, options: { ...options, sendMail: false } }, 'words'],
  ['another language', { ...list, options: { ...options, mailLanguage: 'nl' } }, 'words'],
  ['another message', { ...list, options: { ...options, personalMessage: 'Hi' } }, 'words'],
] as const)('A request of the same list with %s differs as it should', (_what, other, difference) => {
  expect([compareLists(list, other), compareLists(other, list)]).toEqual([difference, difference]);
});
