import { zipSync } from 'fflate';
import { listLimits } from '../../src/domain/list-file/listed-guests';
import { readListFile } from '../../src/files/read-list-file';
import type { ListFileOutcome } from '../../src/ports/list-files';
import { makeXlsx } from './make-xlsx';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf16 = (text: string, mark = true) =>
  Uint8Array.from(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));
const typedIn = (outcome: ListFileOutcome) =>
  outcome.kind === 'list' ? outcome.guests.map(({ typed }) => typed) : outcome.problem;
const read = async (bytes: Uint8Array) => typedIn(await readListFile(bytes));
const ANN_AND_BOB = ['Ann Lee <ann@fabrikam.com>', 'Bob Smith <bob@adatum.com>'];

describe('A list in a text file', () => {
  test.each([
    ['commas', 'Name,Email\nAnn Lee,ann@fabrikam.com\nBob Smith,bob@adatum.com\n'],
    ['semicolons', 'Naam;E-mailadres\r\nAnn Lee;ann@fabrikam.com\r\nBob Smith;bob@adatum.com'],
    ['tabs', 'Nom complet\tCourriel\nAnn Lee\tann@fabrikam.com\nBob Smith\tbob@adatum.com'],
    [
      'quotes and line ends in them',
      '"Name","E-mail"\n"Ann\nLee","ann@fabrikam.com"\n"Bob ""Smith""","bob@adatum.com"',
    ],
    ['two names', 'Vorname;Nachname;E-Mail-Adresse\nAnn;Lee;ann@fabrikam.com\nBob;Smith;bob@adatum.com'],
    [
      'names after the address',
      'mail,voornaam,achternaam\nann@fabrikam.com,Ann,Lee\nbob@adatum.com,Bob,Smith',
    ],
    ['no headings', 'Ann Lee,ann@fabrikam.com\nBob Smith,bob@adatum.com'],
    ['one guest a line', 'Ann Lee <ann@fabrikam.com>\nBob Smith <bob@adatum.com>\n'],
  ])('with %s', async (_, text) => {
    expect(await read(utf8(text))).toEqual(ANN_AND_BOB);
  });

  test.each([
    ['UTF-8 with its mark', utf8('\ufeffName;Email\nRené Müller;rene@fabrikam.com')],
    ['UTF-8 without', utf8('Name;Email\nRené Müller;rene@fabrikam.com')],
    ['Windows-1252', latin1('Name;Email\nRené Müller;rene@fabrikam.com')],
    ['UTF-16 as Excel saves "Unicode text"', utf16('Name\tEmail\r\nRené Müller\trene@fabrikam.com')],
    ['UTF-16 without its mark', utf16('Name;Email\nRené Müller;rene@fabrikam.com', false)],
  ])('in %s', async (_, bytes) => {
    expect(await read(bytes)).toEqual(['René Müller <rene@fabrikam.com>']);
  });

  test('the column headed as address wins over the one with the sign-in names', async () => {
    const text =
      'UPN,Display name,Mail\nax1@contoso.com,Ann Lee,ann@fabrikam.com\nbx2@contoso.com,Bob Smith,bob@adatum.com';
    expect(await read(utf8(text))).toEqual(ANN_AND_BOB);
  });

  test('a row without an address is told with its number, and the rest is read', async () => {
    const outcome = await readListFile(
      utf8('Name,Email\nAnn Lee,ann@fabrikam.com\nCarl,n/a\n\nBob Smith,bob@adatum.com'),
    );
    expect(outcome).toMatchObject({ kind: 'list', skipped: [{ row: 3, text: 'Carl n/a' }] });
    expect(typedIn(outcome)).toEqual(ANN_AND_BOB);
  });

  test('a formula is text, wherever it stands', async () => {
    const outcome = await readListFile(
      utf8(
        `Name,Email\n"=cmd|'/c calc'!A1",ann@fabrikam.com\nBob,=HYPERLINK("http://x")\nCarl Low,carl@adatum.com`,
      ),
    );
    expect(outcome).toMatchObject({
      kind: 'list',
      guests: [
        { address: 'ann@fabrikam.com', displayName: "=cmd|'/c calc'!A1" },
        { address: 'carl@adatum.com', displayName: 'Carl Low' },
      ],
      skipped: [{ row: 3 }],
    });
  });

  test('the same guest listed twice stays there twice: the review tells', async () => {
    expect(await read(utf8('ann@fabrikam.com\nann@fabrikam.com'))).toEqual([
      'ann@fabrikam.com',
      'ann@fabrikam.com',
    ]);
  });
});

describe('A list in a workbook', () => {
  const rows = [
    ['Name', 'Email'],
    ['Ann Lee', 'ann@fabrikam.com'],
    ['Bob Smith', 'bob@adatum.com'],
  ];

  test('is read as a table', async () => {
    expect(await read(makeXlsx({ Guests: rows }))).toEqual(ANN_AND_BOB);
  });

  test('on the first sheet that holds addresses', async () => {
    expect(await read(makeXlsx({ Cover: [['Guests of the fair']], 'R&D': rows }))).toEqual(ANN_AND_BOB);
  });

  test('a formula counts as the text that was stored for it', async () => {
    const formula = { formula: 'A2&"@fabrikam.com"', result: 'ann@fabrikam.com' };
    const evil = { formula: "cmd|'/c calc'!A1", result: '=SUM(A1)' };
    const outcome = await readListFile(
      makeXlsx({
        S: [
          ['Name', 'Email'],
          [evil, formula],
        ],
      }),
    );
    expect(outcome).toMatchObject({ guests: [{ address: 'ann@fabrikam.com', displayName: '=SUM(A1)' }] });
  });

  test('whatever it is called: the name of the file says nothing', async () => {
    expect(await read(makeXlsx({ S: [['ann@fabrikam.com']] }))).toEqual(['ann@fabrikam.com']);
  });
});

describe('What is no list gets a plain answer', () => {
  const random = Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7919) % 256);
  test.each([
    ['nothing at all', new Uint8Array(), 'empty'],
    ['blanks', utf8(' \r\n \t'), 'empty'],
    ['an empty workbook', makeXlsx({ S: [] }), 'empty'],
    ['a text without addresses', utf8('Dear all,\nplease find the list attached.'), 'noAddresses'],
    ['a table without addresses', utf8('Name;Phone\nAnn;555\nBob;556'), 'noAddresses'],
    [
      'a picture that is called list.csv',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      'notAList',
    ],
    ['random bytes', random, 'notAList'],
    ['a zip that is no workbook', zipSync({ 'word/document.xml': utf8('<x/>') }), 'notAList'],
    ['half a workbook', makeXlsx({ S: [['ann@fabrikam.com']] }).subarray(0, 500), 'notAList'],
    ['a workbook of rubbish', zipSync({ 'xl/workbook.xml': utf8('<<<not xml') }), 'notAList'],
    [
      'an encrypted workbook',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'lockedOrOld',
    ],
    ['more bytes than allowed', new Uint8Array(listLimits.file + 1).fill(0x61), 'tooLarge'],
  ])('%s', async (_, bytes, problem) => {
    expect(await read(bytes)).toBe(problem);
  });

  const manyRows = Array.from({ length: 50_000 }, (_, index) => `guest${index}@fabrikam.com`);

  test('50,000 rows of text', async () => {
    expect(await read(utf8(manyRows.join('\n')))).toBe('tooManyRows');
    expect(await read(utf8(manyRows.map((row) => `x,${row}`).join('\n')))).toBe('tooManyRows');
  });

  test('50,000 rows of a workbook', async () => {
    expect(await read(makeXlsx({ S: manyRows.map((row) => [row]) }))).toBe('tooManyRows');
  });

  test('a small file that unpacks to a thousand times as much is let go halfway', async () => {
    const bomb = makeXlsx(
      { S: [['ann@fabrikam.com']] },
      { 'xl/media/a.bin': new Uint8Array(60 * 1024 * 1024) },
    );
    expect(bomb.length).toBeLessThan(listLimits.file);
    expect(await read(bomb)).toBe('tooManyRows');
  });
});

test('20,000 rows are read', async () => {
  const rows = Array.from({ length: listLimits.rows - 1 }, (_, index) => [
    `Guest ${index}`,
    `guest${index}@fabrikam.com`,
  ]);
  const bytes = makeXlsx({ S: [['Name', 'Email'], ...rows] });
  const outcome = await readListFile(bytes);
  expect(outcome).toMatchObject({ kind: 'list', skipped: [] });
  expect(typedIn(outcome)).toHaveLength(rows.length);
});
