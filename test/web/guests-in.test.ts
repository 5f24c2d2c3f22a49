import { guestsIn } from '../../src/web/bulk/guests-in';

test.each([
  ['ann@fabrikam.com', [{ name: '', address: 'ann@fabrikam.com' }]],
  [
    'Ann Lee <ann@fabrikam.com>; bob@adatum.com',
    [
      { name: 'Ann Lee', address: 'ann@fabrikam.com' },
      { name: '', address: 'bob@adatum.com' },
    ],
  ],
  ['"Lee" < ann@fabrikam.com >,', [{ name: 'Lee', address: 'ann@fabrikam.com' }]],
  ['no address at all', [{ name: '', address: 'no address at all' }]],
  [' ; , ', []],
])('%j names these guests', (text, guests) => {
  expect(guestsIn(text)).toEqual(guests);
});
