import { findAddresses } from '../paste/find-addresses';
import { TO_TARGET } from './keywords';

export interface SplitLine {
  /** Everything before the target. */
  readonly guestText: string;
  readonly targetName: string | null;
}

/** Characters; Entra's limit for a group's name. */
const LONGEST_TARGET = 256;
const QUOTES = /^(["'“”‘’«»`*]+)(.*?)(["'“”‘’«»`*]+)$/;

/** Splits at the first "to" or "voor" after the last address, so that a target's own name may hold such words. */
export function splitTarget(text: string): SplitLine {
  const after = endOfLastAddress(text);
  const match = TO_TARGET.exec(text.slice(after));
  if (match === null) return { guestText: text, targetName: null };
  const at = after + match.index + (match[1]?.length ?? 0);
  return {
    guestText: text.slice(0, at),
    targetName: nameOf(text.slice(after + match.index + match[0].length)),
  };
}

function endOfLastAddress(text: string): number {
  let lineStart = 0;
  let end = 0;
  for (const line of text.split('\n')) {
    const last = findAddresses(line).addresses.at(-1);
    if (last !== undefined) end = lineStart + last.end;
    lineStart += line.length + 1;
  }
  return end;
}

function nameOf(text: string): string | null {
  const name = text.replace(/\s+/g, ' ').trim();
  const inside = QUOTES.exec(name)?.[2]?.trim() ?? name.replace(/[\s.!?;,]+$/, '');
  return inside === '' ? null : inside.slice(0, LONGEST_TARGET);
}
