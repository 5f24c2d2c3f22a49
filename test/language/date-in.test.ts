import { mailLanguages } from '../../src/domain/invitation-request';
import { dateIn, languageNameIn } from '../../src/language/date-in';

test('dates and languages are named in the language of the requester', () => {
  const date = new Date('2025-03-02T08:00:00Z');
  expect([dateIn('en', date), dateIn('nl', date)]).toEqual(['2 March 2025', '2 maart 2025']);
  expect(mailLanguages.map((language) => languageNameIn('en', language))).toEqual([
    'English',
    'Dutch',
    'German',
    'French',
    'Spanish',
    'Polish',
  ]);
  expect(mailLanguages.map((language) => languageNameIn('nl', language))).toEqual([
    'Engels',
    'Nederlands',
    'Duits',
    'Frans',
    'Spaans',
    'Pools',
  ]);
});
