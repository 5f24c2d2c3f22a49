import emailAddresses from 'email-addresses';
import { isName, isNameCell } from './is-name';

export interface FoundName {
  readonly name: string;
  readonly start: number;
}

/** Characters looked at before an address: more than any name has. */
const REACH = 400;
const OPENING = /[\s'"]*[<([]\s*(?:(?:mailto|smtp|e-?mail)\s*:)?\s*['"]*$/i;
const QUOTED = /"(?:[^"\\]|\\.)*"$/;
/** What ends the guest before, and what stands at the start of a line. */
const EDGE = /[;|\t:<>()[\]、]/;
const BULLET = /^(?:[\s,.'"*•·–—-]|\d{1,4}[.)])+/;

/** The name that stands right before an address: `Ann Lee <`, `"Lee, Ann" <`, `Ann Lee ` – and where it begins. */
export function nameBefore(line: string, gapStart: number, addressStart: number): FoundName | null {
  const from = Math.max(gapStart, addressStart - REACH);
  const gap = line.slice(from, addressStart);
  const opening = OPENING.exec(gap);
  const open = opening === null ? gap.length : opening.index + (/^["']/.test(opening[0]) ? 1 : 0);
  const before = gap.slice(0, open);
  const quoted = QUOTED.exec(before);
  if (opening !== null && quoted !== null) return named(unquote(quoted[0]), from + quoted.index);

  const edge = lastEdge(before);
  const rest = before.slice(edge);
  const lead = BULLET.exec(rest)?.[0].length ?? 0;
  const text = rest.slice(lead).replace(/[\s,'"–—-]+$/, '');
  const start = from + edge + lead;
  if (opening !== null) return named(text, start);
  // Without a bracket only what reads as a name is one, and a comma makes it a cell of a table.
  return !rest.slice(lead).includes(',') && isName(text) ? { name: text, start } : null;
}

function lastEdge(text: string): number {
  for (let at = text.length; at > 0; at -= 1) if (EDGE.test(text.charAt(at - 1))) return at;
  return 0;
}

function named(text: string, start: number): FoundName | null {
  const name = inSpokenOrder(text.replace(/^'(.*)'$/, '$1').trim());
  return /\p{L}/u.test(name) && !name.includes('@') ? { name, start } : null;
}

/** `Lee, Ann` is how a directory sorts; of a longer row only the last cell can be the name. */
function inSpokenOrder(name: string): string {
  const cells = name.split(',').map((cell) => cell.trim());
  const [family, given] = cells;
  if (cells.length > 2) return cells.at(-1) ?? '';
  if (family === undefined || given === undefined) return name;
  return isNameCell(family) && isNameCell(given) ? `${given} ${family}` : name;
}

function unquote(quoted: string): string {
  const parsed = emailAddresses.parseOneAddress({ input: `${quoted} <a@b.example>`, rfc6532: true });
  return parsed?.name ?? quoted.slice(1, -1);
}
