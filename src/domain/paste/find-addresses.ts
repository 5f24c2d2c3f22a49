import { findSpelledOut } from './find-spelled-out';
import type { FoundAddress } from './found-address';

export interface FoundInLine {
  readonly addresses: readonly FoundAddress[];
  /** Pieces with an @ that can be no address at all. */
  readonly unreadable: readonly string[];
}

/** Characters; longer than any address, and short enough to be handled as often as you like. */
const LONGEST_PIECE = 320;

/** Runs between the characters that end an address. Each character is visited once: a pattern with an @ inside would be quadratic. */
const PIECE = /[^\s<>()[\],;:"|、]+/g;
/** Quotes, Markdown and bullets that stick to an address; a hyphen or dot at its end is a sentence's. */
const STUCK_BEFORE = /^['`*~{}‘’“”„«»•·–—\-=]+/;
const STUCK_AFTER = /['`*~{}‘’“”„«»•·–—\-.!?_]+$/;
const LONGEST_QUOTED = 66;

/** Everything in one line (cleaned, without a newline) that is meant as an address, in its order. */
export function findAddresses(line: string): FoundInLine {
  const spelledOut = findSpelledOut(line);
  const addresses: FoundAddress[] = [];
  const unreadable: string[] = [];
  let next = 0;
  for (const { 0: piece, index } of line.matchAll(PIECE)) {
    while ((spelledOut[next]?.start ?? Infinity) < index + piece.length)
      addresses.push(...spelledOut.slice(next, ++next));
    if (!piece.includes('@') || index < (addresses.at(-1)?.end ?? 0)) continue;
    const found = readPiece(line, piece, index);
    if (found === null) unreadable.push(piece);
    else addresses.push(found);
  }
  return { addresses, unreadable };
}

function readPiece(line: string, piece: string, at: number): FoundAddress | null {
  if (piece.length > LONGEST_PIECE) return null;
  if (piece.startsWith('@')) return readQuotedLocalPart(line, piece, at);
  const lead = STUCK_BEFORE.exec(piece)?.[0].length ?? 0;
  const tail = STUCK_AFTER.exec(piece.slice(lead))?.[0].length ?? 0;
  // The query of a mailto: link.
  const query = /\bmailto:$/i.test(line.slice(Math.max(0, at - 8), at)) ? piece.indexOf('?') : -1;
  const text = piece.slice(lead, query === -1 ? piece.length - tail : query);
  const end = query === -1 ? at + piece.length - tail : at + piece.length;
  return text.startsWith('@') || !text.includes('@') ? null : { text, start: at + lead, end };
}

/** `"ann lee"@fabrikam.com`: the quotes belong to the address. */
function readQuotedLocalPart(line: string, piece: string, at: number): FoundAddress | null {
  if (line[at - 1] !== '"' || piece.length < 2) return null;
  const start = line.lastIndexOf('"', at - 2);
  if (start === -1 || at - start > LONGEST_QUOTED) return null;
  const end = at + piece.replace(STUCK_AFTER, '').length;
  return { text: line.slice(start, end), start, end };
}
