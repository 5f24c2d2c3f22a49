import { cleanPaste } from '../paste/clean-paste';
import { guestOf, parseGuestList, type ParsedGuest } from '../parse-guest-list';
import { addressColumn, holdsAddress } from './address-column';
import { meaningOf, type ColumnMeaning } from './column-names';
import { skippedRow, type ListedGuests, type SkippedRow, type Table } from './listed-guests';

type Headings = ReadonlyMap<ColumnMeaning, number>;

/** Reads the rows from one index up to another, so that a long table can be read in parts. */
export type ReadRows = (from: number, to: number) => ListedGuests;

/** How this table's guests are read: by its headings where it has them, by what stands in it where not; null if it holds no address. */
export function guestsInTable(table: Table): ReadRows | null {
  const column = addressColumn(table);
  if (column === null) return null;
  const first = table.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const headings = holdsAddress(table[first]?.[column] ?? '') ? null : headingsIn(table[first] ?? []);

  return (from, to) => {
    const guests: ParsedGuest[] = [];
    const skipped: SkippedRow[] = [];
    for (const [offset, raw] of table.slice(from, to).entries()) {
      const index = from + offset;
      const row = raw.map((cell) => cleanPaste(cell));
      if (row.every((cell) => cell.trim() === '') || (index === first && headings !== null)) continue;
      const found = guestsInRow(row, column, headings);
      guests.push(...found);
      if (found.length === 0) skipped.push(skippedRow(index + 1, row));
    }
    return { guests, skipped };
  };
}

function headingsIn(row: readonly string[]): Headings {
  const found = new Map<ColumnMeaning, number>();
  for (const [column, cell] of row.entries()) {
    const meaning = meaningOf(cell);
    if (meaning !== null && !found.has(meaning)) found.set(meaning, column);
  }
  return found;
}

function guestsInRow(
  row: readonly string[],
  column: number,
  headings: Headings | null,
): readonly ParsedGuest[] {
  const { guests } = parseGuestList(row[column] ?? '');
  const [only, ...more] = guests;
  if (only === undefined || more.length > 0 || only.displayName !== null) return guests;
  const name = headings === null ? null : headedName(row, headings);
  if (name !== null) return [guestOf({ address: only.address, name }) ?? only];
  const [beside] = parseGuestList(asLine(row, column)).guests;
  return beside?.address === only.address ? [beside] : guests;
}

function headedName(row: readonly string[], headings: Headings): string | null {
  const cellOf = (meaning: ColumnMeaning) => row[headings.get(meaning) ?? -1]?.replace(/\s+/g, ' ').trim();
  const full = cellOf('fullName') ?? '';
  const halves = [cellOf('givenName'), cellOf('familyName')].filter(Boolean).join(' ');
  // French calls the family name "nom", which is a whole name elsewhere.
  if (headings.has('givenName') && !headings.has('familyName') && full !== '')
    return `${halves} ${full}`.trim();
  return full || halves || null;
}

/** As it would have been pasted, without the addresses of other columns. */
function asLine(row: readonly string[], column: number): string {
  return row
    .map((cell, at) => (at !== column && cell.includes('@') ? '' : cell.replace(/\s+/g, ' ')))
    .join('\t');
}
