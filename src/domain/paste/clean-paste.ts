/** Format characters (zero-width, bidi, soft hyphen) and the fillers that show as nothing. */
const INVISIBLE = /\p{Cf}|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u3164|[\ufe00-\ufe0f]/gu;
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Controls but tab and newline, and halves of a surrogate pair. */
const CONTROLS = /(?![\t\n])[\p{Cc}\p{Cs}]/gu;

/** Pasted text with one kind of newline and of space, full-width letters as plain ones, and nothing invisible. */
export function cleanPaste(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(CONTROLS, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFKC');
}
