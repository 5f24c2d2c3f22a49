import { invalidFilter } from './invalid-filter';

export type Token =
  | { readonly kind: 'text'; readonly value: string }
  /** A name, a path, a number, a GUID or a keyword. */
  | { readonly kind: 'word'; readonly value: string }
  | { readonly kind: 'mark'; readonly value: string };

/** The parts of a filter. A quote within a text is doubled. */
export function tokensOf(filter: string): readonly Token[] {
  const text = filter.trim();
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(/'((?:[^']|'')*)'|([(),:])|([^\s'(),:]+)/g)) {
    if (text.slice(end, match.index).trim() !== '') throw invalidFilter(text);
    end = match.index + match[0].length;
    tokens.push(tokenOf(match));
  }
  if (end !== text.length) throw invalidFilter(text);
  return tokens;
}

function tokenOf([, literal, mark, word]: RegExpMatchArray): Token {
  if (literal !== undefined) return { kind: 'text', value: literal.replaceAll("''", "'") };
  if (mark !== undefined) return { kind: 'mark', value: mark };
  return { kind: 'word', value: word ?? '' };
}
