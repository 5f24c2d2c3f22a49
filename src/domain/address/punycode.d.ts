declare module 'punycode.js' {
  /** A domain with its `xn--` labels decoded. Throws RangeError on a label that is no Punycode. */
  export function toUnicode(domain: string): string;
}
