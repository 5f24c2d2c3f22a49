import { normaliseAddress } from './address/normalise-address';
import { cleanDisplayName } from './display-name';
import { cleanPaste } from './paste/clean-paste';
import { formatMailbox } from './paste/format-mailbox';
import { readLine, type ReadGuest } from './paste/read-line';

export interface ParsedGuest {
  /** Normalised. May be no good address: the plan says so. */
  readonly address: string;
  /** As it stood beside the address; null if none did. */
  readonly displayName: string | null;
  /** On one line; parsed again it gives the same guest. */
  readonly typed: string;
}

export interface ParsedGuests {
  /** In the order typed; one who is listed twice is here twice. */
  readonly guests: readonly ParsedGuest[];
  /** Pieces that look meant but hold no address, such as a bare name; the first hundred, shortened. */
  readonly unreadable: readonly string[];
  /** The text had more than the limits allow, and the rest was not read. */
  readonly isCutOff: boolean;
}

export interface PasteLimits {
  /** Characters read. */
  readonly text: number;
  readonly guests: number;
}

/** More than a request body of 256 KB can bring, so that nothing typed in a chat is ever cut off. */
const DEFAULT_LIMITS: PasteLimits = { text: 300_000, guests: 20_000 };
const MOST_UNREADABLE = 100;
const LONGEST_UNREADABLE = 80;

/** Guests out of anything pasted: To: lines, lists, tables, prose. Takes time in proportion to the text, whatever it is. */
export function parseGuestList(text: string, limits: PasteLimits = DEFAULT_LIMITS): ParsedGuests {
  const cleaned = cleanPaste(cut(text, limits.text));
  const lines = cut(cleaned, limits.text).split('\n').map(readLine);
  const found = lines.flatMap((line) => line.guests);
  const guests: ParsedGuest[] = [];
  const unreadable = lines.flatMap((line) => line.unreadable);
  for (const one of found.slice(0, limits.guests)) {
    const guest = guestOf(one);
    if (guest === null) unreadable.push(one.address);
    else guests.push(guest);
  }
  return {
    guests,
    unreadable: unreadable
      .slice(0, MOST_UNREADABLE)
      .map((piece) => cleanDisplayName(piece).slice(0, LONGEST_UNREADABLE)),
    isCutOff: text.length > limits.text || cleaned.length > limits.text || found.length > limits.guests,
  };
}

/** Null for debris that would not come back from the form as it went in. */
export function guestOf({ address: found, name }: Pick<ReadGuest, 'address' | 'name'>): ParsedGuest | null {
  const address = normaliseAddress(found);
  const displayName = cleanDisplayName(name ?? '') || null;
  const plainer = displayName?.replace(/["<>\\]/g, '').trim() || null;
  const candidates = displayName === null ? [null] : [displayName, plainer, null];
  return (
    candidates
      .map((candidate) => ({ address, displayName: candidate, typed: formatMailbox(address, candidate) }))
      .find(comesBack) ?? null
  );
}

function comesBack({ address, displayName, typed }: ParsedGuest): boolean {
  if (cleanPaste(typed) !== typed) return false;
  const [guest, ...more] = readLine(typed).guests;
  if (guest === undefined || more.length > 0) return false;
  const name = cleanDisplayName(guest.name ?? '') || null;
  return normaliseAddress(guest.address) === address && name === displayName;
}

/** Never in the middle of an address: half of one may be somebody else's. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = limit;
  while (end > 0 && !/[\s,;]/.test(text.charAt(end))) end -= 1;
  return text.slice(0, end);
}
