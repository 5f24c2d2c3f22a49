import { createKnownDomains } from '../../src/domain/address/known-domains';
import { normaliseAddress } from '../../src/domain/address/normalise-address';
import { findLookAlike } from '../../src/domain/address/find-look-alike';
import { domainOf } from '../../src/domain/address/domain-of';
import { lookTwice } from '../../src/domain/look-twice';

const known = createKnownDomains(['contoso.com', 'fabrikam.com', 'ibm.example', 'xn--bcher-kva.example']);

describe('A domain that passes for a known one is warned about, and the known one offered', () => {
  test.each([
    ['one letter for another', 'ann@fabrlkam.com', 'fabrikam.com'],
    ['a digit for a letter', 'ann@c0ntoso.com', 'contoso.com'],
    ['two letters swapped', 'ann@contsoo.com', 'contoso.com'],
    ['a letter left out', 'ann@contoso.co', 'contoso.com'],
    ['a letter too many', 'ann@contosso.com', 'contoso.com'],
    ['rn for m', 'ann@fabrikarn.com', 'fabrikam.com'],
    ['a Cyrillic a', 'ann@f\u0430brikam.com', 'fabrikam.com'],
    ['an accent', 'ann@cont\u00f3so.com', 'contoso.com'],
    ['a Greek omicron', 'ann@c\u03bfntoso.com', 'contoso.com'],
    ['a dot below', 'ann@fabri\u1e33am.com', 'fabrikam.com'],
  ])('%s', (_, typed, meant) => {
    const address = normaliseAddress(typed);
    expect(lookTwice(address, known)).toContain('lookAlikeDomain');
    expect(findLookAlike(domainOf(address), known)).toBe(meant);
  });

  test.each([
    ['a known domain', 'ann@fabrikam.com'],
    ['another country of the same name', 'ann@contoso.nl'],
    ['a short name', 'ann@ibn.example'],
    ['another company', 'ann@adatum.com'],
    ['a known international domain', 'ann@bücher.example'],
    ['a mail provider', 'ann@gmail.com'],
    ['no domain', 'ann'],
  ])('%s is left alone', (_, typed) => {
    expect(lookTwice(normaliseAddress(typed), known)).toEqual([]);
  });
});

describe('Alphabets that pass for one another are warned about', () => {
  test.each([
    ['Cyrillic in a Latin name', 'ann@p\u0430ypal.example'],
    ['Greek in a Latin name', 'ann@c\u03bfhowinery.example'],
    ['a name all in Cyrillic that reads as Latin', 'ann@\u0430\u0440\u0440\u04cf\u0435.example'],
  ])('%s', (_, typed) => {
    expect(lookTwice(normaliseAddress(typed), known)).toContain('mixedScript');
  });

  test.each([
    ['an honest Cyrillic name', 'ann@\u043f\u0440\u0438\u0432\u0435\u0442.example'],
    ['an umlaut', 'ann@b\u00fccher.example'],
    ['a Japanese name', 'ann@\u4f8b\u3048.example'],
    ['broken Punycode', 'ann@xn--\u0061.example'],
  ])('%s is left alone', (_, typed) => {
    expect(lookTwice(normaliseAddress(typed), known)).not.toContain('mixedScript');
  });
});

describe('A mailbox of several people is warned about', () => {
  test.each([
    'info', 'sales', 'no-reply', 'verkoop', 'klantenservice', 'vertrieb', 'buchhaltung', 'accueil', 'comptabilite', 'ventas', 'contacto', 'biuro', 'ksiegowosc', 'info2', 'customer.service',
  ])('%s@', (local) => {
    expect(lookTwice(`${local}@fabrikam.com`, known)).toEqual(['roleMailbox']);
  }); // prettier-ignore

  test.each(['ann', 'ann.sales', 'inform', 'constructor'])('%s@ is a person', (local) => {
    expect(lookTwice(`${local}@fabrikam.com`, known)).toEqual([]);
  });
});
