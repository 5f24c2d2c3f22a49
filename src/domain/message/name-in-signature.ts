import { isName } from '../paste/is-name';

/** Lines a signature has above its address. */
const REACH = 10;
/** Letters; shorter words stand in any address by chance. */
const SHORTEST = 3;

/** The name some lines above an address, if the address is made of it; else null: a job title reads like a name too. */
export function nameInSignature(lines: readonly string[], at: number, address: string): string | null {
  const local = folded(address.slice(0, address.lastIndexOf('@')));
  for (let line = at - 1; line >= Math.max(0, at - REACH); line -= 1) {
    const text = (lines[line] ?? '').replace(/^[\s>|*_–—-]+|[\s*_,.;–—-]+$/g, '');
    // Another address: what is above it is somebody else's.
    if (text.includes('@')) return null;
    if (isName(text) && isMadeOf(local, text)) return text;
  }
  return null;
}

function isMadeOf(local: string, name: string): boolean {
  const words = name.split(/[\s-]+/).flatMap((word) => [folded(word), folded(inTwoLetters(word))]);
  if (words.some((word) => word.length >= SHORTEST && local.includes(word))) return true;
  const initial = words[0]?.charAt(0) ?? '';
  const last = words.at(-1) ?? '';
  return local === `${initial}${last}` || local === `${initial}${last.charAt(0)}`;
}

/** As addresses write an umlaut. */
function inTwoLetters(word: string): string {
  return word.toLowerCase().replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter);
}

/** Letters and digits alone, without accents. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/\p{M}/gu, '');
}
