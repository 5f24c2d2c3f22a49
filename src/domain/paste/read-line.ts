import { findAddresses } from './find-addresses';
import type { FoundAddress } from './found-address';
import { isName } from './is-name';
import { nameBefore } from './name-before';
import { nameInRow } from './name-in-row';

export interface ReadGuest {
  readonly address: string;
  readonly name: string | null;
  /** Where the guest stands in the line, the name included. */
  readonly start: number;
  readonly end: number;
}

export interface ReadLine {
  readonly guests: readonly ReadGuest[];
  readonly unreadable: readonly string[];
}

/** The guests in one cleaned line, with the names that stand beside them. */
export function readLine(line: string): ReadLine {
  const found = findAddresses(line);
  const addresses = found.addresses.filter((one, index) => !isNameOf(line, one, found.addresses[index + 1]));
  const guests = addresses.map((one, index): ReadGuest => {
    const { end: gapStart } = addresses[index - 1] ?? { end: 0 };
    const before = nameBefore(line, gapStart, one.start);
    const name = before?.name ?? (addresses.length === 1 ? nameInRow(line, one) : null);
    return { address: one.text, name, start: before?.start ?? one.start, end: one.end };
  });
  return { guests, unreadable: [...found.unreadable, ...unresolvedNames(line, guests)] };
}

/** `'ann@x.com' <ann@x.com>`, `ann@x.com <mailto:ann@x.com>`, `[ann@x.com](mailto:ann@x.com)`: the first is how the second is shown. */
function isNameOf(line: string, one: FoundAddress, next: FoundAddress | undefined): boolean {
  if (next === undefined) return false;
  const gap = line.slice(one.end, next.start);
  if (gap.length > 16) return false;
  if (/^['"]?\s*<(?:mailto:)?$/i.test(gap)) return true;
  const isSame = one.text.toLowerCase() === next.text.toLowerCase();
  return isSame && /^['"]?\s*\]?[([](?:mailto:)?$/i.test(gap);
}

/** Between semicolons, Outlook leaves a bare name where it knows no address. */
function unresolvedNames(line: string, guests: readonly ReadGuest[]): readonly string[] {
  if (guests.length === 0) return isName(line.trim()) ? [line.trim()] : [];
  if (guests.length === 1) return [];
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of guests) {
    pieces.push(...line.slice(from, start).split(/[;|]/));
    from = end;
  }
  pieces.push(...line.slice(from).split(/[;|]/));
  return pieces.map((piece) => piece.trim()).filter(isName);
}
