import { domainOf } from './address/domain-of';
import { judgeAddress } from './address/judge-address';
import { matchesDomain } from './match-domain';
import type { GuestPlan } from './plan';
import { planAccount } from './plan-account';
import type { PlanFacts } from './plan-facts';
import { readOr } from './reading';
import type { Reason } from './reason';

export interface GuestFacts extends Pick<PlanFacts, 'accounts' | 'groupAddresses' | 'holders' | 'tenant'> {
  /** Why this requester cannot invite anybody new; null if they can, or nobody could read it. */
  readonly newGuests: Reason | null;
}

/** What will happen to the one with this normalised address. */
export function judgeGuest(address: string, facts: GuestFacts): GuestPlan {
  const problem = judgeAddress(address);
  if (problem !== null) return refused(problem);
  if (readOr(facts.groupAddresses, new Set<string>()).has(address)) return refused('groupAddress');
  const [first, ...others] = facts.accounts.kind === 'read' ? (facts.accounts.value.get(address) ?? []) : [];
  if (first !== undefined) return planAccount(address, [first, ...others], facts);
  const reason = refuseNew(address, facts);
  return reason === null ? { kind: 'invite' } : refused(reason);
}

function refuseNew(address: string, { accounts, tenant, newGuests }: GuestFacts): Reason | null {
  const domain = domainOf(address);
  // Where accounts were not read, nobody can say that a colleague does not exist.
  if (
    accounts.kind === 'read' &&
    readOr<readonly string[], readonly string[]>(tenant.verifiedDomains, []).includes(domain)
  )
    return 'ownDomain';
  const rule = readOr(tenant.domainRule, { kind: 'open' } as const);
  if (rule.kind !== 'open') {
    const isListed = rule.domains.some((entry) => matchesDomain(entry, domain));
    if (rule.kind === 'deny' && isListed) return 'domainDenied';
    if (rule.kind === 'allow' && !isListed) return 'domainNotAllowed';
  }
  return newGuests;
}

function refused(reason: Reason): GuestPlan {
  return { kind: 'refused', reason };
}
