/** An address as it is compared, looked up and invited: NFKC, lower case, the domain in its ASCII form where it has one. */
export function normaliseAddress(text: string): string {
  const plain = text.trim().normalize('NFKC').toLowerCase().normalize('NFKC');
  const at = plain.lastIndexOf('@');
  return plain.slice(0, at + 1) + toAscii(plain.slice(at + 1));
}

/** Only letters, marks and digits reach the URL parser, so that no port, path or user can come of a domain. */
const INTERNATIONAL = /^[\p{L}\p{M}\p{N}.-]+$/u;

function toAscii(domain: string): string {
  if (/^[\x20-\x7e]*$/.test(domain) || !INTERNATIONAL.test(domain)) return domain;
  const url = `https://${domain}`;
  return URL.canParse(url) ? new URL(url).hostname : domain;
}
