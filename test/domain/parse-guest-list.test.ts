import { parseGuestList } from '../../src/domain/parse-guest-list';

type Row = readonly [title: string, pasted: string, ...guests: string[]];

/** Each guest as a mail program would write them, which is also what goes back into the form. */
const rows: readonly Row[] = [
  ['a mailbox with a name', 'Ann Lee <ann@fabrikam.com>', 'Ann Lee <ann@fabrikam.com>'],
  ['several, by semicolon', 'Ann Lee <ann@fabrikam.com>; bob@adatum.com', 'Ann Lee <ann@fabrikam.com>', 'bob@adatum.com'],
  ['several, by comma', 'ann@fabrikam.com, bob@adatum.com', 'ann@fabrikam.com', 'bob@adatum.com'],
  ['several, by space', 'a@adatum.com b@adatum.com', 'a@adatum.com', 'b@adatum.com'],
  ['one a line', 'ann@fabrikam.com\r\nbob@adatum.com\r', 'ann@fabrikam.com', 'bob@adatum.com'],
  ['a directory’s order of names', 'Lee, Ann <ann@fabrikam.com>; Vos, Bo <bo@adatum.com>', 'Ann Lee <ann@fabrikam.com>', 'Bo Vos <bo@adatum.com>'],
  ['a name after a bare address', 'bob@adatum.com, Lee, Ann <ann@fabrikam.com>', 'bob@adatum.com', 'Ann Lee <ann@fabrikam.com>'],
  ['a To: line', 'To: Ann Lee <ann@fabrikam.com>', 'Ann Lee <ann@fabrikam.com>'],
  ['quotes', '"Lee, Ann" <ann@fabrikam.com>', 'Ann Lee <ann@fabrikam.com>'],
  ['quotes in quotes', '"Bo \\"B\\" Vos" <bo@adatum.com>', '"Bo \\"B\\" Vos" <bo@adatum.com>'],
  ['a name that is not to be turned', '"Vos, Bo (Adatum)" <bo@adatum.com>', '"Vos, Bo (Adatum)" <bo@adatum.com>'],
  ['an address as its own name', "'ann@fabrikam.com' <ann@fabrikam.com>", 'ann@fabrikam.com'],
  ['an old address as a name', 'ann@old.example <ann@fabrikam.com>', 'ann@fabrikam.com'],
  ['a mailto: link', 'mailto:ann@fabrikam.com?subject=Hello', 'ann@fabrikam.com'],
  ['Outlook’s plain text', 'ann@fabrikam.com <mailto:ann@fabrikam.com>', 'ann@fabrikam.com'],
  ['a Markdown link', '[ann@fabrikam.com](mailto:ann@fabrikam.com)', 'ann@fabrikam.com'],
  ['bullets', '• ann@fabrikam.com\n- bo@adatum.com\n1. cy@adatum.com\n* **di@adatum.com**', 'ann@fabrikam.com', 'bo@adatum.com', 'cy@adatum.com', 'di@adatum.com'],
  ['a table with a heading', 'Name;E-mail\nAnn Lee;ann@fabrikam.com\nBo;bo@adatum.com', 'Ann Lee <ann@fabrikam.com>', 'Bo <bo@adatum.com>'],
  ['a table in three columns', 'ann@fabrikam.com,Ann,Lee', 'Ann Lee <ann@fabrikam.com>'],
  ['a table by tabs', 'bo@adatum.com\tBo Vos\tAdatum', 'Bo Vos <bo@adatum.com>'],
  ['a name without brackets', 'Ann Lee - ann@fabrikam.com\nJan van der Berg jan@adatum.com', 'Ann Lee <ann@fabrikam.com>', 'Jan van der Berg <jan@adatum.com>'],
  ['round brackets', 'Ann Lee (ann@fabrikam.com)', 'Ann Lee <ann@fabrikam.com>'],
  ['a sentence', 'Please let in ann@fabrikam.com and bob@adatum.com.', 'ann@fabrikam.com', 'bob@adatum.com'],
  ['capitals and spaces', '  Ann@Fabrikam.COM  ', 'ann@fabrikam.com'],
  ['full-width letters', 'ａｎｎ＠ｆａｂｒｉｋａｍ．com', 'ann@fabrikam.com'],
  ['invisible characters', 'ann\u200b@fab\u00adrikam\u2060.com\ufeff', 'ann@fabrikam.com'],
  ['no-break spaces', 'Ann\u00a0Lee\u00a0<ann@fabrikam.com>', 'Ann Lee <ann@fabrikam.com>'],
  ['bidi controls in a name', '\u202eAnn\u202c Lee <ann@fabrikam.com>', 'Ann Lee <ann@fabrikam.com>'],
  ['an international domain', 'ann@bücher.example', 'ann@xn--bcher-kva.example'],
  ['an apostrophe', "O'Neil, Cy <cy.o'neil@adatum.com>", "Cy O'Neil <cy.o'neil@adatum.com>"],
  ['another script', '李安 <an.li@adatum.com>', '李安 <an.li@adatum.com>'],
  ['the same guest twice, for the plan to say', 'ann@fabrikam.com Ann@Fabrikam.com', 'ann@fabrikam.com', 'ann@fabrikam.com'],
  ['a malformed one, for the plan to say', 'ann..lee@fabrikam.com', 'ann..lee@fabrikam.com'],
  ['a quoted local part', '"ann lee"@fabrikam.com', '"ann lee"@fabrikam.com'],
  ['one without a domain', 'ann@', 'ann@'],
  ['one spelled out', 'ann (at) fabrikam (dot) com', 'ann (at) fabrikam (dot) com'],
  ['one spelled out in words', 'ann at fabrikam dot com', 'ann at fabrikam dot com'],
  ['one with spaces', 'ann @ fabrikam.com', 'ann @ fabrikam.com'],
  ['no guest in words with "at"', 'we meet at fabrikam.com'],
  ['nothing', ''],
  ['no guest at all', 'hello there'],
]; // prettier-ignore

describe('Guests are read out of anything pasted', () => {
  test.each(rows)('%s', (_, pasted, ...guests) => {
    expect(parseGuestList(pasted).guests.map(({ typed }) => typed)).toEqual(guests);
  });

  test('a name without an address is told as unreadable', () => {
    const pasted = 'Ann Lee <ann@fabrikam.com>; Bo Vos; cy@adatum.com\nDi Kay\n@Guestlist';
    expect(parseGuestList(pasted).unreadable).toEqual(['Bo Vos', 'Di Kay', '@Guestlist']);
  });

  test('control characters do not join two halves to somebody’s address', () => {
    expect(parseGuestList('ann\u0000@fabrikam.com').guests).toEqual([]);
  });

  test('an endless piece is told as unreadable, shortened', () => {
    const { guests, unreadable } = parseGuestList(`${'a'.repeat(5_000)}@fabrikam.com`);
    expect(guests).toEqual([]);
    expect(unreadable).toEqual(['a'.repeat(80)]);
  });
});

describe('What is more than the limits is said, not lost silently', () => {
  test('the text is cut between two addresses, never inside one', () => {
    const parsed = parseGuestList('ann@fabrikam.com bob@adatum.com', { text: 28, guests: 10 });
    expect(parsed.guests.map(({ address }) => address)).toEqual(['ann@fabrikam.com']);
    expect(parsed.isCutOff).toBe(true);
  });

  test('guests beyond the most asked for are left out', () => {
    const parsed = parseGuestList('a@adatum.com b@adatum.com c@adatum.com', { text: 1_000, guests: 2 });
    expect(parsed.guests).toHaveLength(2);
    expect(parsed.isCutOff).toBe(true);
  });

  test('a list within the limits is whole', () => {
    expect(parseGuestList('ann@fabrikam.com').isCutOff).toBe(false);
  });
});
