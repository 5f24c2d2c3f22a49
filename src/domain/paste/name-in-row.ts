import { isName, isNameCell } from './is-name';

/** Characters of a row looked at on either side. */
const REACH = 1_000;
const CELL = /[,;|\t、]/;

/** The name in a table's row with one address: the nearest whole name, else the two halves side by side. */
export function nameInRow(
  line: string,
  { start, end }: { readonly start: number; readonly end: number },
): string | null {
  const before = cellsOf(line.slice(Math.max(0, start - REACH), start))
    .slice(0, -1)
    .reverse();
  const after = cellsOf(line.slice(end, end + REACH)).slice(1);
  return nameAmong(before, true) ?? nameAmong(after, false);
}

function cellsOf(text: string): readonly string[] {
  return text.split(CELL).map((cell) =>
    cell
      .trim()
      .replace(/^["']+|["']+$/g, '')
      .trim(),
  );
}

/** `cells` from the address outwards. */
function nameAmong(cells: readonly string[], isBackwards: boolean): string | null {
  const whole = cells.find(isName);
  if (whole !== undefined) return whole;
  const [first, second] = cells;
  if (first === undefined || !isNameCell(first)) return null;
  if (second === undefined || !isNameCell(second)) return first;
  return isBackwards ? `${second} ${first}` : `${first} ${second}`;
}
