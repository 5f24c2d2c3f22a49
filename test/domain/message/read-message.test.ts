import fc from 'fast-check';
import { readMessage } from '../../../src/domain/message/read-message';
import { fixtures } from './fixtures';

test('there are thirty of them', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(30);
});

test.each(fixtures)('$title', ({ html, text, found }) => {
  const message = { content: html ?? text ?? '', isHtml: html !== undefined };
  expect(readMessage(message).map(({ typed }) => typed)).toEqual(found);
});

test('whatever stands in a message, it is read without an error, and each address once', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<',
      '>',
      '<a href="mailto:',
      '">',
      '</a>',
      '<at>',
      '</at>',
      '&#64;',
      '@',
      '.com',
      'ann',
      ' ',
      '\n',
      '<td>',
    ),
  );
  fc.assert(
    fc.property(fc.array(pieces), fc.boolean(), (parts, isHtml) => {
      const addresses = readMessage({ content: parts.join(''), isHtml }).map(({ address }) => address);
      expect(new Set(addresses).size).toBe(addresses.length);
    }),
  );
});

test.each(['<', '<a href="mailto:', '&#', 'Ann ', 'a@', '<at>', 'ann@fabrikam.com\n', '>>>>'])(
  'a long message of %j takes time in proportion to its length',
  (piece) => {
    const time = (length: number) => {
      const content = piece.repeat(Math.ceil(length / piece.length));
      const began = performance.now();
      readMessage({ content, isHtml: true });
      return performance.now() - began;
    };
    time(10_000);
    const [short, long] = [Math.max(time(20_000), 2), time(100_000)];
    expect(long / short).toBeLessThan(40);
  },
);
