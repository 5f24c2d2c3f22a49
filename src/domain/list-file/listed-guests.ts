import type { ParsedGuest } from '../parse-guest-list';

/** A row that holds something, and no address. */
export interface SkippedRow {
  /** As the program that made the file counts it: from 1. */
  readonly row: number;
  readonly text: string;
}

/** What a file held. */
export interface ListedGuests {
  readonly guests: readonly ParsedGuest[];
  readonly skipped: readonly SkippedRow[];
}

/** Cells as text; a row's number is its place, from 1. */
export type Table = readonly (readonly string[])[];

export const listLimits = {
  /** Bytes of the file. */
  file: 5 * 1024 * 1024,
  rows: 20_000,
} as const;

const LONGEST_SKIPPED = 80;

export function skippedRow(row: number, cells: readonly string[]): SkippedRow {
  const text = cells.filter((cell) => cell.trim() !== '').join(' ');
  return { row, text: text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_SKIPPED) };
}
