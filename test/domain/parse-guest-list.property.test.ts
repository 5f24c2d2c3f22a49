import fc from 'fast-check';
import { judgeAddress } from '../../src/domain/address/judge-address';
import { parseLine } from '../../src/domain/commands/parse-line';
import { parseGuestList } from '../../src/domain/parse-guest-list';

/** Milliseconds: far more than time in proportion to a megabyte takes on a busy machine, far less than its square. */
const PATIENCE = 15_000;

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,10}$/);
const address = fc
  .tuple(word, word, word, fc.constantFrom('com', 'nl', 'example', 'co.uk'))
  .map(([first, last, domain, top]) => `${first}.${last}@${domain}.${top}`);
const name = fc
  .array(fc.stringMatching(/^[A-Z][a-z]{1,8}$/), { minLength: 2, maxLength: 3 })
  .map((words) => words.join(' '));
const separator = fc.constantFrom('; ', ', ', '\n', ';\n', ' ;');
/** Text full of what matters to a parser. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '@', '<', '>', '"', '\\', "'", ',', ';', '\n', '\t', ' ', '(at)', '(dot)', ' at ', ' dot ', 'mailto:', '.', '-', '[', ']', '(', ')',
        '\u200b', '\u202e', '\u0000', '\ufdfa', '\ud800', '＠', '…', 'Ann', 'Lee', 'ann@fabrikam.com', 'ann', 'com', '|', ':', '?', '+', '*', '…@',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join('')); // prettier-ignore

describe('Whatever is pasted', () => {
  test('never throws, and every guest is an address or refused as none', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        for (const guest of parseGuestList(text).guests) {
          expect(guest.typed).not.toMatch(/[\p{Cc}\p{Cf}]/u);
          const isFit = /^[a-z0-9_'.-]+@[a-z0-9.-]+\.[a-z0-9-]+$/.test(guest.address);
          if (judgeAddress(guest.address) === null) expect(isFit).toBe(true);
        }
        parseLine(text);
      }),
      { numRuns: 2_000 },
    );
  });

  test('comes out the same when it is pasted again', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { guests } = parseGuestList(text);
        expect(parseGuestList(guests.map(({ typed }) => typed).join('\n')).guests).toEqual(guests);
      }),
      { numRuns: 2_000 },
    );
  });

  test('keeps every guest, with the name, in the order typed', () => {
    const guest = fc.record({ address, name: fc.option(name) });
    fc.assert(
      fc.property(fc.array(guest, { minLength: 1, maxLength: 20 }), separator, (guests, between) => {
        const text = guests
          .map((one) => (one.name === null ? one.address : `${one.name} <${one.address}>`))
          .join(between);
        expect(
          parseGuestList(text).guests.map(({ address: found, displayName }) => [found, displayName]),
        ).toEqual(guests.map((one) => [one.address, one.name]));
      }),
    );
  });
});

describe('Nothing pasted takes long', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['10,000 mailboxes', Array.from({ length: 10_000 }, (_, n) => `a${n}@fabrikam.com`).join('\n')],
    ['a megabyte of <', '<'.repeat(1_000_000)],
    ['a megabyte of @', '@'.repeat(1_000_000)],
    ['a megabyte of quotes', '"'.repeat(1_000_000)],
    ['a megabyte of one letter', 'a'.repeat(1_000_000)],
    ['a megabyte of spaces', `${' '.repeat(1_000_000)}@`],
    ['dots', `${'a.'.repeat(500_000)}@x`],
    ['commas', ',a@b.co'.repeat(100_000)],
    ['openings', '<mailto:'.repeat(125_000)],
    ['addresses spelled out', 'a (at) b (dot) '.repeat(60_000)],
    ['an invitation without an end', 'invite uit te '.repeat(70_000)],
    ['letters that grow when made plain', '\ufdfa'.repeat(300_000)],
    ['marks upon marks', `a${'\u0301'.repeat(300_000)}@fabrikam.com`],
  ];

  test.each(hostile)('%s', (_, text) => {
    const started = performance.now();
    parseGuestList(text);
    parseLine(text);
    expect(performance.now() - started).toBeLessThan(PATIENCE);
  });

  test('all of 10,000 guests are read', () => {
    const text = Array.from({ length: 10_000 }, (_, n) => `a${n}@fabrikam.com`).join('; ');
    expect(parseGuestList(text).guests).toHaveLength(10_000);
  });
});
