import { GraphError } from '../http/graph-error';

export interface Search {
  readonly property: string;
  readonly words: readonly string[];
}

/** Reads `"displayName:some words"`. @throws GraphError 400 */
export function parseSearch(text: string): Search {
  const match = /^"(\w+):([^"]*)"$/.exec(text.trim());
  if (match === null) {
    throw new GraphError(400, 'Request_BadRequest', `Invalid $search query: ${text}`);
  }
  const [, property = '', words = ''] = match;
  return { property, words: wordsOf(words) };
}

/** Every word asked for must begin a word of the property. */
export function fitsSearch(object: object, { property, words }: Search): boolean {
  const value = (object as Readonly<Record<string, unknown>>)[property];
  if (typeof value !== 'string' || words.length === 0) return false;
  const own = wordsOf(value);
  return words.every((word) => own.some((one) => one.startsWith(word)));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
