import type { ParsedGuest } from '../parse-guest-list';
import { readLine } from '../paste/read-line';

/** Marks of a list or a table: with one of these, other words are its other columns. */
const LIST_MARK = /[;\t|\n]/;
const HEADER = /^\s*(?:to|cc|bcc|from|aan|van|e-?mail|mail|mailto|smtp)\s*:/gi;

/** Is this a pasted list and nothing else: a sentence that mentions an address asks for something we do not know. */
export function isBareList(text: string, guests: readonly ParsedGuest[]): boolean {
  if (guests.length === 0) return false;
  if (LIST_MARK.test(text.trim()) || (guests.length > 1 && text.includes(','))) return true;
  let rest = '';
  let from = 0;
  for (const { start, end } of readLine(text).guests) {
    rest += text.slice(from, start);
    from = end;
  }
  rest += text.slice(from);
  return !/\p{L}/u.test(rest.replace(HEADER, '').replace(/(?:mailto|smtp):/gi, ''));
}
