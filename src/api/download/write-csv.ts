import type { Locale } from '../../domain/invitation-request';

/** What a spreadsheet takes for a formula at the start of a cell, in its full-width forms too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A table as a spreadsheet opens it with a double click: with a mark for UTF-8, and the separator that the language's Excel expects. */
export function writeCsv(rows: readonly (readonly string[])[], locale: Locale): string {
  const separator = locale === 'nl' ? ';' : ',';
  return `\ufeff${rows.map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}

/** Always quoted; what could be worked out stands behind an apostrophe, and stays text. */
function cell(text: string): string {
  const harmless = FORMULA.test(text.trimStart()) || FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
