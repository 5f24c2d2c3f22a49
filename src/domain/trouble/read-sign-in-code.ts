import { signInCodes } from './sign-in-codes';

/** "AADSTS50020: …", "AADSTS 50020", "Error Code: 50020", "Foutcode: 50020" */
const NAMED = /(?:AADSTS|error[\s_]?codes?|foutcode|fehlercode)[\s:"=[]{0,4}(\d{4,8})(?!\d)/gi;
/** Elsewhere only a code that is known here. */
const BARE = /(?<![\d-])\d{5,7}(?![\d-])/g;

/** The sign-in error in what a guest copied from the screen, digits alone; a known one first. Null if there is none. */
export function readSignInCode(pasted: string): string | null {
  const named = [...pasted.matchAll(NAMED)].map(([, digits]) => digits ?? '');
  const bare = [...pasted.matchAll(BARE)].map(([digits]) => digits);
  return [...named, ...bare].find((code) => signInCodes.has(code)) ?? named[0] ?? null;
}
