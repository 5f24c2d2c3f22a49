import { readableDomain } from './readable-domain';
import { skeletonOf } from './skeleton';

/** Domains that are certainly real. */
export interface KnownDomains {
  readonly all: ReadonlySet<string>;
  /** The first domain with each skeleton. */
  readonly bySkeleton: ReadonlyMap<string, string>;
}

/** In ASCII form, lower case. Made once a plan: a list may have thousands of guests and of domains. */
export function createKnownDomains(domains: Iterable<string>): KnownDomains {
  const all = new Set(domains);
  const bySkeleton = new Map<string, string>();
  for (const domain of all) {
    const skeleton = skeletonOf(readableDomain(domain));
    if (!bySkeleton.has(skeleton)) bySkeleton.set(skeleton, domain);
  }
  return { all, bySkeleton };
}
