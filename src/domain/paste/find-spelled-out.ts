import type { FoundAddress } from './found-address';

const WORD = String.raw`[\p{L}\p{N}._+-]{1,64}`;
const LABEL = String.raw`[\p{L}\p{N}-]{1,63}`;
const AT = String.raw`(?:\s?[([{]\s?(?:at|@)\s?[)\]}]\s?|\s@\s)`;
const DOT = String.raw`(?:\s?[([{]\s?(?:dot|punt|\.)\s?[)\]}]\s?|\s(?:dot|punt)\s|\.)`;

/** `at` without brackets is a word like others, so it needs a `dot` in words after it. Every repetition has a bound. */
const SPELLED_OUT = new RegExp(
  `${WORD}(?:${AT}${LABEL}(?:${DOT}${LABEL}){1,4}|\\sat\\s${LABEL}\\s(?:dot|punt)\\s${LABEL}(?:${DOT}${LABEL}){0,3})`,
  'giu',
);

/** `ann (at) fabrikam (dot) com`: nobody's address as it stands, but the one that was meant can be asked about. */
export function findSpelledOut(line: string): readonly FoundAddress[] {
  return Array.from(line.matchAll(SPELLED_OUT), ({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}
