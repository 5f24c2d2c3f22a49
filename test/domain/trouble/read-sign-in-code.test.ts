import { readSignInCode } from '../../../src/domain/trouble/read-sign-in-code';
import { codePage, signInCodes } from '../../../src/domain/trouble/sign-in-codes';

test.each([...signInCodes.keys()])('%s is found with its prefix, with a label, and alone', (code) => {
  expect(readSignInCode(`Sorry!\nAADSTS${code}: something is wrong.`)).toBe(code);
  expect(readSignInCode(`Error Code: ${code}\nRequest Id: 0b1e4a52-7f0e-4c55-9a53-0d6f1f0a0001`)).toBe(code);
  expect(readSignInCode(`it says (${code})`)).toBe(code);
});

test.each([
  ['nothing', '', null],
  ['no code', 'The page stays white.', null],
  ['a telephone number', 'Call 0205550123', null],
  ['a number of five digits that is no known code', 'invoice 12345', null],
  ['a code that is not known, by its prefix', 'AADSTS700016: Application not found', '700016'],
  ['a code that is not known, by its label', 'Error code: 700016', '700016'],
  ['a Dutch label', 'Foutcode: 53003', '53003'],
  ['several, of which one is known', 'AADSTS700016 … AADSTS50105', '50105'],
  ['lower case and a space', 'aadsts 50020', '50020'],
  ['a known code inside a longer number', 'AADSTS50105123456', null],
  ['a known code inside an id', 'Trace 53003-7f0e', null],
  ['JSON', '{"error_codes":[50126],"timestamp":"2026-11-25"}', '50126'],
])('%s', (_, pasted, code) => {
  expect(readSignInCode(pasted)).toBe(code);
});

test('a hundred thousand characters are read in no time', () => {
  const started = Date.now();
  readSignInCode('AADSTS error code '.repeat(10_000) + '5'.repeat(20_000));
  expect(Date.now() - started).toBeLessThan(500);
});

test('each code leads to Microsoft’s own page about it', () => {
  expect(codePage('50105')).toBe('https://login.microsoftonline.com/error?code=50105');
});
