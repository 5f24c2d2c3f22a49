const LONGEST = 80;
/** Or a letter of a script that has no capitals. */
const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
const WORD = /^[\p{L}\p{M}][\p{L}\p{M}.'’-]*$/u;

/** Does this read as a person's name and as nothing else: two to five words, the first and last with a capital. */
export function isName(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > 5 || !words.every((word) => WORD.test(word))) return false;
  return [words[0], words.at(-1)].every((word) => CAPITAL.test(word ?? ''));
}

/** Could this cell of a table hold a name, or one half of it. */
export function isNameCell(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    text.length <= LONGEST &&
    words.every((word) => WORD.test(word)) &&
    words.some((word) => CAPITAL.test(word))
  );
}
