import { toUnicode } from 'punycode.js';

/** A domain as a person reads it: `xn--` labels decoded. */
export function readableDomain(domain: string): string {
  try {
    return toUnicode(domain);
  } catch {
    return domain; // no valid Punycode: nothing to read in it
  }
}
