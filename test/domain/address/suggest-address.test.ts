import { createKnownDomains } from '../../../src/domain/address/known-domains';
import { suggestAddress } from '../../../src/domain/address/suggest-address';

const known = createKnownDomains(['contoso.com', 'fabrikam.com', 'gmial.example']);

describe('A slip is asked about', () => {
  test.each([
    ['ann@gmial.com', 'ann@gmail.com'],
    ['ann@gmail.con', 'ann@gmail.com'],
    ['ann@gmail.co', 'ann@gmail.com'],
    ['ann@outlok.com', 'ann@outlook.com'],
    ['ann@hotmial.com', 'ann@hotmail.com'],
    ['ann@hotmall.nl', 'ann@hotmail.nl'],
    ['ann@yahooo.com', 'ann@yahoo.com'],
    ['ann@iclod.com', 'ann@icloud.com'],
    ['ann@northwind.con', 'ann@northwind.com'],
    ['ann@northwind.nte', 'ann@northwind.net'],
    ['ann@fabrlkam.com', 'ann@fabrikam.com'],
    ['ann@fabirkam.com', 'ann@fabrikam.com'],
    ['ann@contoso.co', 'ann@contoso.com'],
    ['ann (at) fabrikam (dot) com', 'ann@fabrikam.com'],
    ['ann at fabrikam dot com', 'ann@fabrikam.com'],
    ['ann @ fabrikam.com', 'ann@fabrikam.com'],
    ['ann [at] gmial.com', 'ann@gmail.com'],
    ['ann..lee@fabrikam.com', 'ann.lee@fabrikam.com'],
    ['ann@@fabrikam.com', 'ann@fabrikam.com'],
    ['ann@fabrikam', 'ann@fabrikam.com'],
    ['ann@gmail', 'ann@gmail.com'],
    ['ann+falcon@fabrikam.com', 'ann@fabrikam.com'],
  ])('%s: %s?', (typed, meant) => {
    expect(suggestAddress(typed, known)).toBe(meant);
  });

  test.each([
    'ann@fabrikam.com',
    'ann@gmail.com',
    'ann@ymail.com',
    'ann@mail.com',
    'ann@email.com',
    'ann@outlook.be',
    'ann@hotmail.be',
    'ann@gmx.net',
    'ann@kpnmail.nl',
    'ann@wp.pl',
    'ann@contoso.nl',
    'ann@northwind.org',
    'ann@litware.com',
    'ann@adatum.co',
    'ann@gmial.example',
    'ann',
    'ann@',
    '',
    'a!b@fabrikam.com',
  ])('nothing is asked about %s', (typed) => {
    expect(suggestAddress(typed, known)).toBeNull();
  });
});
