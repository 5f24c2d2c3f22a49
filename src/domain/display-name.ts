import { domainOf } from './address/domain-of';
import { isRoleMailbox } from './address/is-role-mailbox';
import { cleanPaste } from './paste/clean-paste';

/** Entra's limit for a displayName. */
const LONGEST_NAME = 256;

/** Written small inside a name: Jan van der Berg. */
const PARTICLES = new Set([
  'van',
  'der',
  'den',
  'de',
  'ter',
  'ten',
  'von',
  'zu',
  'du',
  'del',
  'della',
  'da',
  'dos',
]);

/** A name on one line, with nothing invisible in it and no longer than the directory takes; may be empty. */
export function cleanDisplayName(text: string): string {
  const name = cleanPaste(text.slice(0, LONGEST_NAME * 4))
    .replace(/\s+/g, ' ')
    .trim();
  // By code point, so that no half of a surrogate pair is left at the end.
  return Array.from(name)
    .reduce((kept, char) => (kept.length + char.length > LONGEST_NAME ? kept : kept + char), '')
    .trim();
}

/** What somebody wrote as a name; null if it is none, such as the address once more. */
export function writtenName(typedName: string | null): string | null {
  const typed = cleanDisplayName(typedName ?? '');
  return typed === '' || typed.includes('@') ? null : typed;
}

/** How a new guest will appear of whom only the address is known. */
export function proposeDisplayName(address: string): string {
  const domain = domainOf(address);
  const local = address.slice(0, Math.max(0, address.length - domain.length - 1));
  const words = local
    .replace(/\+.*$/, '')
    .split(/[._\s]+/)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) return cleanDisplayName(address);
  const name = words.map(capitalised).join(' ');
  return cleanDisplayName(isRoleMailbox(address) ? `${name} (${domain})` : name);
}

function capitalised(word: string, index: number): string {
  if (index > 0 && PARTICLES.has(word)) return word;
  return word.replace(
    /(^|[-'])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
