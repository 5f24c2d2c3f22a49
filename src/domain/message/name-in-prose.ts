import { isNameCell } from '../paste/is-name';

/** Characters before an address in which its name can stand. */
const REACH = 120;
const MOST_WORDS = 5;
const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’-]*$/u;
/** Between the words of a name, in lower case. */
const PARTICLES: ReadonlySet<string> = new Set(
  'da das de del della den der di do dos du el la le op ten ter van von y zu'.split(' '),
);
/** Words that begin a sentence or a list, and no name. */
const OPENERS: ReadonlySet<string> = new Set(
  'add and ask bcc beste bitte bonjour can cc contact could dear en et from graag hallo hello hey hi hola invite is kan kun let mail merci oder of op or our please pour puedes shall should that the this to und via voeg was will with would your'.split(
    ' ',
  ),
);

/** The name right before an address in a sentence: the last words that read as one; null if there are none. */
export function nameInProse(line: string, address: string): string | null {
  const at = line.toLowerCase().lastIndexOf(address.toLowerCase());
  if (at === -1) return null;
  const before = line.slice(Math.max(0, at - REACH), at).replace(/\s*[<([]\s*(?:mailto:)?\s*$/i, '');
  const quoted = /"([^"]{1,80})"\s*$/.exec(before)?.[1];
  const piece = (quoted ?? before.split(/[;:|\t<>()[\]!?]/).at(-1) ?? '').replace(/[\s,'"–—-]+$/, '');
  return sortedName(piece) ?? lastWords(piece.split(/,\s*/).at(-1) ?? '');
}

/** `Lee, Ann`, as directories sort. */
function sortedName(piece: string): string | null {
  const [family = '', given = '', ...others] = piece.split(',').map((cell) => cell.trim());
  const isSorted =
    others.length === 0 &&
    [family, given].every((cell) => cell.split(/\s+/).every(isNameWord) && isNameCell(cell));
  return isSorted ? `${given} ${family}` : null;
}

function lastWords(text: string): string | null {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const name: string[] = [];
  for (const word of words.reverse()) {
    if (name.length === MOST_WORDS || !isNameWord(word)) break;
    name.unshift(word);
  }
  while (name.length > 0 && !CAPITAL.test(name[0] ?? '')) name.shift();
  return name.length >= 2 ? name.join(' ') : null;
}

function isNameWord(word: string): boolean {
  if (PARTICLES.has(word)) return true;
  return CAPITAL.test(word) && !OPENERS.has(word.toLowerCase().replace(/[.,]+$/, ''));
}
