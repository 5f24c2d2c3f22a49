import { locales } from '../../src/domain/invitation-request';
import { sentencesFor } from '../../src/language/sentences-for';
import { sayEverything } from './say-everything';

const english = sayEverything(sentencesFor('en'));
const dutch = sayEverything(sentencesFor('nl'));

/** Words that are the same in both languages, and Microsoft's addresses. */
const alike = [
  /^\/locale$/,
  /^\/labels\/help$/,
  /^\/help\/heading$/,
  /^\/help\/commands\/\d\/command$/,
  /^\/help\/topics\/\d\/page\/url$/,
];

/** Markdown that a client would render: emphasis, code, links, HTML, headings, lists. */
const markdown = /[*`<>[\]~]|(^|\s)_|_(\s|$)|^#|^[-+] |^\d+[.)] /;

test('both languages have a sentence for the same things', () => {
  expect([...dutch.keys()]).toEqual([...english.keys()]);
  expect(english.size).toBeGreaterThan(200);
});

test.each([
  ['English', english],
  ['Dutch', dutch],
])('no %s sentence is empty, unfinished or Markdown', (_, table) => {
  for (const [path, sentence] of table) {
    const place = `${path}: ${sentence}`;
    expect(sentence.trim()).not.toBe('');
    expect(place).not.toMatch(/undefined|null|NaN|\[object/);
    if (!path.startsWith('/help/topics') || !path.endsWith('/url'))
      expect(place.slice(path.length + 2)).not.toMatch(markdown);
  }
});

test('no sentence says the same in both languages by oversight', () => {
  const same = [...english].filter(
    ([path, sentence]) => dutch.get(path) === sentence && !alike.some((pattern) => pattern.test(path)),
  );
  expect(same).toEqual([]);
});

test.each(locales)('the sentences in %s call nothing by a name only engineers use', (locale) => {
  const said = [...sayEverything(sentencesFor(locale))].filter(([path]) => !/\/noteForIt$/.test(path));
  for (const [, sentence] of said) {
    expect(sentence).not.toMatch(
      /tenant|redemption state|service principal|payload|userType|\bAPI\b|\bUPN\b/i,
    );
  }
});

test('the buttons are called as promised', () => {
  const { labels } = sentencesFor('en');
  expect([labels.review, labels.send(1), labels.send(7), labels.change, labels.cancel, labels.stop]).toEqual([
    'Review',
    'Send invitation',
    'Send 7 invitations',
    'Change',
    'Cancel',
    'Stop',
  ]);
  expect([
    labels.refresh,
    labels.retryFailed,
    labels.undo,
    labels.newLink,
    labels.redemptionLinkFor('Ann'),
  ]).toEqual(['Refresh', 'Retry failed', 'Undo', 'New link', 'Redemption link for Ann']);
  expect([labels.copyNoteForIt, labels.askOwner, labels.showMore, labels.more]).toEqual([
    'Copy note for IT',
    'Ask an owner',
    'Show more',
    'More',
  ]);
  expect([
    labels.guests,
    labels.target,
    labels.personalMessage,
    labels.mailLanguage,
    labels.sendMail,
  ]).toEqual([
    'Guest email',
    'Group, team or app',
    'Personal message',
    'Language of the e-mail',
    'Send the invitation e-mail',
  ]);
});

test('the question to an owner ends with the line that the owner can give to the bot', () => {
  for (const locale of locales) {
    const text = sentencesFor(locale).messages.askOwner({
      target: 'Board Room',
      addresses: ['ann@fabrikam.com', 'bob@fabrikam.com'],
    });
    expect(text.split('\n').at(-1)).toBe('invite ann@fabrikam.com, bob@fabrikam.com to Board Room');
  }
});
