import { run as checkSpelling } from '@zootools/email-spell-checker';
import { domainOf } from './domain-of';
import { findLookAlike } from './find-look-alike';
import { isOneSlipApart } from './is-one-slip-apart';
import { judgeAddress } from './judge-address';
import type { KnownDomains } from './known-domains';
import { normaliseAddress } from './normalise-address';
import { oftenMistyped, publicDomains } from './public-domains';

/** Endings that no country or registry has. */
const TOP_LEVEL_SLIPS: Readonly<Record<string, string>> = {
  con: 'com', cmo: 'com', ocm: 'com', comm: 'com', coom: 'com', vom: 'com', xom: 'com', cpm: 'com', dom: 'com',
  nte: 'net', ent: 'net', nett: 'net', ogr: 'org', rog: 'org', orgg: 'org', nll: 'nl', dee: 'de',
}; // prettier-ignore

/** The address that was probably meant, in a form that can be invited; null if there is nothing to ask. */
export function suggestAddress(address: string, known: KnownDomains): string | null {
  const repaired = judgeAddress(address) === null ? address : repair(address, known);
  const domain = domainOf(repaired);
  const local = repaired.slice(0, repaired.length - domain.length);
  const suggestion = local + (meantDomain(domain, known) ?? domain);
  return suggestion !== address && judgeAddress(suggestion) === null ? suggestion : null;
}

function meantDomain(domain: string, known: KnownDomains): string | null {
  if (known.all.has(domain) || publicDomains.has(domain)) return null;
  const lookAlike = findLookAlike(domain, known);
  if (lookAlike !== null) return lookAlike;
  const meant = checkSpelling({
    email: `guest@${domain}`,
    domains: [...oftenMistyped],
    // Only whole domains: guessing by the name or the ending alone leads away from real companies.
    secondLevelDomains: [],
    topLevelDomains: [],
  });
  return meant !== undefined && isLikelySlip(domain, meant.domain)
    ? meant.domain
    : withTopLevelMended(domain);
}

/** The checker's nearest domain may be far away, and outlook.be is as real as outlook.de. */
function isLikelySlip(domain: string, meant: string): boolean {
  if (!isOneSlipApart(domain, meant)) return false;
  const [name, top] = [domain.slice(0, domain.indexOf('.')), domain.slice(domain.indexOf('.') + 1)];
  return !meant.startsWith(`${name}.`) || meant.endsWith('.com') || top.length !== 2;
}

function withTopLevelMended(domain: string): string | null {
  const dot = domain.lastIndexOf('.') + 1;
  const meant = Object.hasOwn(TOP_LEVEL_SLIPS, domain.slice(dot))
    ? TOP_LEVEL_SLIPS[domain.slice(dot)]
    : undefined;
  return meant === undefined ? null : domain.slice(0, dot) + meant;
}

/** `ann (at) fabrikam (dot) com`, doubled marks, a tag after a plus sign, an ending left out. */
function repair(address: string, known: KnownDomains): string {
  const joined = normaliseAddress(
    address
      .replace(/\s*[([{]\s*(?:at|@)\s*[)\]}]\s*|\s+at\s+|\s*@+\s*/gi, '@')
      .replace(/\s*[([{]\s*(?:dot|punt|\.)\s*[)\]}]\s*|\s+(?:dot|punt)\s+|\s*\.+\s*/gi, '.')
      .replace(/\+[^@]*@/, '@')
      .replace(/^[.-]+|[.-]+(?=@)/g, ''),
  );
  const domain = domainOf(joined);
  if (domain.includes('.')) return joined;
  const whole = [...known.all, ...oftenMistyped].find((one) => one.startsWith(`${domain}.`));
  return domain === '' || whole === undefined ? joined : joined.slice(0, -domain.length) + whole;
}
