import { judgeAddress } from '../../../src/domain/address/judge-address';
import { normaliseAddress } from '../../../src/domain/address/normalise-address';

describe('An address is judged before anybody is invited', () => {
  test.each([
    'ann@fabrikam.com',
    'ann.lee@fabrikam.co.uk',
    'ann-lee@fabrikam.com',
    '_ann_@fabrikam.com',
    "cy.o'neil@fabrikam.com",
    '1@fabrikam.com',
    'ann@xn--bcher-kva.example',
    'ann@a-b.example',
    `${'a'.repeat(64)}@fabrikam.com`,
  ])('%s is fine', (address) => {
    expect(judgeAddress(address)).toBeNull();
  });

  test.each([
    '',
    'ann',
    'ann@',
    '@fabrikam.com',
    'ann@fabrikam',
    'ann@@fabrikam.com',
    'ann@bo@fabrikam.com',
    'ann lee@fabrikam.com',
    'ann..lee@fabrikam.com',
    '.ann@fabrikam.com',
    'ann.@fabrikam.com',
    'ann@fabrikam..com',
    'ann@.fabrikam.com',
    'ann@-fabrikam.com',
    'ann@fabrikam-.com',
    'ann@fabri_kam.com',
    'ann@fabrikam.c',
    'ann@127.0.0.1',
    'ann@[127.0.0.1]',
    'ann@fabrikam.com:25',
    'ann@fabrikam.com/x',
    'ann@xn--\u0061.example',
    'ann(lee)@fabrikam.com',
    'ann@fabrikam.com (Ann)',
    'Ann <ann@fabrikam.com>',
    'ann (at) fabrikam (dot) com',
    'ann@fabrikam.com\n',
    `${'a'.repeat(65)}@fabrikam.com`,
    `ann@${'fabrikam.'.repeat(28)}com`,
  ])('%s is malformed', (address) => {
    expect(judgeAddress(address)).toBe('addressMalformed');
  });

  test.each([...'~!#$%^&*+={}/|?`'.split(''), 'é', 'ł', 'а'])(
    '%s is not accepted by Microsoft',
    (character) => {
      expect(judgeAddress(`an${character}n@fabrikam.com`)).toBe('addressCharacters');
    },
  );

  test.each(['-ann@fabrikam.com', 'ann-@fabrikam.com', '"ann lee"@fabrikam.com', 'ann+falcon@fabrikam.com'])(
    '%s neither',
    (address) => {
      expect(judgeAddress(address)).toBe('addressCharacters');
    },
  );
});

describe('An address is compared in one form', () => {
  test.each([
    [' Ann@Fabrikam.COM ', 'ann@fabrikam.com'],
    ['ａｎｎ＠fabrikam．com', 'ann@fabrikam.com'],
    ['ann@BÜCHER.example', 'ann@xn--bcher-kva.example'],
    ['ann@bu\u0308cher.example', 'ann@xn--bcher-kva.example'],
    ['ann', 'ann'],
    ['ann@ü/../x', 'ann@ü/../x'],
  ])('%s is %s', (typed, address) => {
    expect(normaliseAddress(typed)).toBe(address);
    expect(normaliseAddress(address)).toBe(address);
  });
});
