import { cleanDisplayName, proposeDisplayName, writtenName } from '../../src/domain/display-name';

describe('A new guest gets a name', () => {
  test.each([
    ['as typed', 'ann@fabrikam.com', 'Ann Lee', 'Ann Lee'],
    ['tidied', 'ann@fabrikam.com', ' Ann\u00a0\u200b\n Lee\u202e ', 'Ann Lee'],
    ['from the address', 'ann.lee@fabrikam.com', null, 'Ann Lee'],
    ['from one word', 'ann@fabrikam.com', null, 'Ann'],
    ['with a hyphen and an apostrophe', "anne-marie.o'neil@fabrikam.com", null, "Anne-Marie O'Neil"],
    ['with small words inside', 'jan.van.der.berg@fabrikam.com', null, 'Jan van der Berg'],
    ['without a number at the end', 'ann_lee2@fabrikam.com', null, 'Ann Lee'],
    ['of a role', 'info@fabrikam.com', null, 'Info (fabrikam.com)'],
    ['that is the address where it tells nothing', '12345@fabrikam.com', null, '12345@fabrikam.com'],
    ['never an address typed as a name', 'ann@fabrikam.com', 'ann@old.example', 'Ann'],
    ['not an empty one', 'ann@fabrikam.com', ' \u200b ', 'Ann'],
  ])('%s', (...[, address, typed, name]) => {
    expect(writtenName(typed) ?? proposeDisplayName(address)).toBe(name);
  });

  test('no longer than the directory takes, and no letter is cut in two', () => {
    expect(cleanDisplayName('a'.repeat(300))).toHaveLength(256);
    expect(cleanDisplayName(`${'a'.repeat(255)}😀`)).toBe('a'.repeat(255));
  });
});
