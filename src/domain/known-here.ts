import { domainOf } from './address/domain-of';
import { createKnownDomains, type KnownDomains } from './address/known-domains';
import type { PlanFacts } from './plan-facts';
import { readOr } from './reading';

/** Domains that are certainly real here: our own, and those of the accounts that were found. */
export function knownHere({ accounts, tenant }: Pick<PlanFacts, 'accounts' | 'tenant'>): KnownDomains {
  const people = accounts.kind === 'read' ? [...accounts.value.values()].flat() : [];
  const addresses = people.flatMap((person) => [person.address, ...person.addresses]);
  return createKnownDomains(
    [
      ...readOr<readonly string[], readonly string[]>(tenant.verifiedDomains, []),
      ...addresses.map(domainOf),
    ].filter((domain) => domain !== ''),
  );
}
