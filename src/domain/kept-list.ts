import type { SkippedRow } from './list-file/listed-guests';
import type { ParsedGuest } from './parse-guest-list';

/** Guests that are kept beside a form. */
export interface KeptList {
  readonly guests: readonly ParsedGuest[];
  /** Name of the file they came in; null if they were typed or pasted. */
  readonly file: string | null;
  /** The first rows of that file without an address. */
  readonly skipped: readonly SkippedRow[];
  readonly skippedRows: number;
}

/** Bytes of text a form's field may hold, so that the card around it still fits. */
export const LARGEST_FIELD = 6_000;

export function fitsField(text: string): boolean {
  return new TextEncoder().encode(text).length <= LARGEST_FIELD;
}

/** Kept guests, then those typed beside them. What was sent twice is there once. */
export function joinGuests(
  kept: readonly ParsedGuest[],
  typed: readonly ParsedGuest[],
): readonly ParsedGuest[] {
  const known = new Set(kept.map((guest) => guest.typed));
  return kept.length === 0 ? typed : [...kept, ...typed.filter((guest) => !known.has(guest.typed))];
}

export function typedList(guests: readonly ParsedGuest[]): KeptList {
  return { guests, file: null, skipped: [], skippedRows: 0 };
}
