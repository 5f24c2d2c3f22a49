import { cleanPaste } from '../paste/clean-paste';
import { formatMailbox } from '../paste/format-mailbox';
import { isName } from '../paste/is-name';
import { parseGuestList, type ParsedGuest } from '../parse-guest-list';
import { htmlToText } from './html-to-text';
import { nameInProse } from './name-in-prose';
import { nameInSignature } from './name-in-signature';

/** A message as Teams gives it. */
export interface Message {
  readonly content: string;
  readonly isHtml: boolean;
}

/** Characters read; Teams lets nobody write more. */
const LONGEST = 120_000;

/** The people named with an address in a message, each once, in the order they stand there. */
export function readMessage({ content, isHtml }: Message): readonly ParsedGuest[] {
  const cut = content.slice(0, LONGEST);
  const lines = cleanPaste(isHtml ? htmlToText(cut) : cut).split('\n');
  const people = new Map<string, ParsedGuest>();
  for (const [at, line] of lines.entries()) {
    for (const guest of guestsIn(withoutQuote(line))) {
      const { address } = guest;
      const known = people.get(address);
      if (known !== undefined && known.displayName !== null) continue;
      const displayName = nameOf(guest, { lines, at });
      if (known === undefined || displayName !== null)
        people.set(address, { address, displayName, typed: formatMailbox(address, displayName) });
    }
  }
  return [...people.values()];
}

/** In prose much has an @ that is no address: an order number, a handle. */
function guestsIn(line: string): readonly ParsedGuest[] {
  const { guests } = parseGuestList(line);
  const stray = guests.filter(({ address }) => !isPlausible(address));
  if (stray.length === 0) return guests;
  const rest = stray.reduce((text, { address }) => text.replaceAll(address, ''), line);
  return rest === line ? guests.filter(({ address }) => isPlausible(address)) : guestsIn(rest);
}

function isPlausible(address: string): boolean {
  return /(?:@|\bat\b).*(?:\.|\bdot\b|\bpunt\b)/i.test(address);
}

interface Place {
  readonly lines: readonly string[];
  readonly at: number;
}

/** A table's row and a list say a name plainly; in a sentence it is only the last words before the address. */
function nameOf({ address, displayName }: ParsedGuest, { lines, at }: Place): string | null {
  const line = lines[at] ?? '';
  const inProse = nameInProse(line, address);
  if (inProse !== null) return inProse;
  const isPlain = displayName !== null && isName(displayName);
  return isPlain ? displayName : nameInSignature(lines, at, address);
}

/** Marks of a quoted reply. */
function withoutQuote(line: string): string {
  return line.replace(/^(?:\s{0,8}[>|]){1,10}\s?/, '');
}
