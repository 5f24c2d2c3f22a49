import { setImmediate as breathe } from 'node:timers/promises';
import type { ReadRows } from '../../domain/list-file/guests-in-table';
import type { ListedGuests, SkippedRow } from '../../domain/list-file/listed-guests';
import type { ParsedGuest } from '../../domain/parse-guest-list';

/** Rows read before others get their turn: some milliseconds' work. */
const PART = 200;

export async function inParts(read: ReadRows, rows: number): Promise<ListedGuests> {
  const guests: ParsedGuest[] = [];
  const skipped: SkippedRow[] = [];
  for (let from = 0; from < rows; from += PART) {
    const part = read(from, from + PART);
    guests.push(...part.guests);
    skipped.push(...part.skipped);
    await breathe();
  }
  return { guests, skipped };
}
