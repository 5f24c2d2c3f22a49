import type { DomainRule } from '../../domain/person';
import { read, unread, type Reading } from '../../domain/reading';
import { b2bDefinition } from '../schema';

/** The tenant's list of domains out of the policies' JSON texts; no list at all means open. */
export function domainRuleOf(definitions: readonly string[]): Reading<DomainRule> {
  for (const definition of definitions) {
    const parsed = b2bDefinition.safeParse(jsonOf(definition));
    if (!parsed.success) return unread('unavailable');
    const lists = parsed.data.B2BManagementPolicy.InvitationsAllowedAndBlockedDomainsPolicy;
    const allowed = lists?.AllowedDomains ?? [];
    const blocked = lists?.BlockedDomains ?? [];
    if (allowed.length > 0) return read({ kind: 'allow', domains: allowed.map(lower) });
    if (blocked.length > 0) return read({ kind: 'deny', domains: blocked.map(lower) });
  }
  return read({ kind: 'open' });
}

function lower(text: string): string {
  return text.trim().toLowerCase();
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
