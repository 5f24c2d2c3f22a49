import { parseGuestList, type ParsedGuest } from '../parse-guest-list';
import type { ReadRows } from './guests-in-table';
import { skippedRow, type SkippedRow } from './listed-guests';

/** How the guests of a plain text are read, line by line as if it had been pasted. */
export function guestsInLines(lines: readonly string[]): ReadRows {
  return (from, to) => {
    const guests: ParsedGuest[] = [];
    const skipped: SkippedRow[] = [];
    for (const [offset, line] of lines.slice(from, to).entries()) {
      const found = parseGuestList(line);
      guests.push(...found.guests);
      for (const piece of found.unreadable) skipped.push(skippedRow(from + offset + 1, [piece]));
    }
    return { guests, skipped };
  };
}
