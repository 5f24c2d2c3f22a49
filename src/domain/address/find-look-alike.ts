import { isOneSlipApart } from './is-one-slip-apart';
import type { KnownDomains } from './known-domains';
import { publicDomains } from './public-domains';
import { readableDomain } from './readable-domain';
import { skeletonOf } from './skeleton';

/** Short names are one letter apart by chance (ibn, ibm). */
const SHORTEST_NAME = 5;

/** The known domain that this one could be taken for; null if there is none, or if the domain is known itself. */
export function findLookAlike(domain: string, known: KnownDomains): string | null {
  if (known.all.has(domain) || publicDomains.has(domain)) return null;
  const sameLooks = known.bySkeleton.get(skeletonOf(readableDomain(domain)));
  if (sameLooks !== undefined) return sameLooks;
  for (const one of known.all) if (isSlip(domain, one)) return one;
  return null;
}

function isSlip(domain: string, known: string): boolean {
  if (!isOneSlipApart(domain, known)) return false;
  const [name, top] = partsOf(domain);
  const [knownName, knownTop] = partsOf(known);
  // contoso.be and contoso.de are most likely the same company in two countries.
  if (name === knownName) return top.length !== 2 || knownTop.length !== 2;
  return Math.min(name.length, knownName.length) >= SHORTEST_NAME;
}

function partsOf(domain: string): readonly [name: string, top: string] {
  const dot = domain.indexOf('.');
  return [domain.slice(0, dot), domain.slice(dot + 1)];
}
