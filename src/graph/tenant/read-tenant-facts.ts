import type { DomainRule, InvitePolicy, TenantFacts } from '../../domain/person';
import { read, unread, type Reading } from '../../domain/reading';
import { optional, readOne, readingOf } from '../found';
import { readPages } from '../pages';
import { isPermitted } from '../permissions';
import { authorizationPolicy, b2bPolicy } from '../schema';
import type { Session } from '../session';
import { domainRuleOf } from './domain-rule';

const POLICIES: readonly string[] = [
  'none',
  'adminsAndGuestInviters',
  'adminsGuestInvitersAndAllMembers',
  'everyone',
] satisfies readonly InvitePolicy[];

export async function readTenantFacts(session: Session): Promise<TenantFacts> {
  const [organization, invitePolicy, domainRule] = await Promise.all([
    session.organization(),
    optional(readInvitePolicy(session)),
    optional(readDomainRule(session)),
  ]);
  const facts = organization.kind === 'found' ? organization.value : null;
  const names = facts?.verifiedDomains?.map(({ name }) => name.toLowerCase());
  return {
    id: facts?.id ?? session.requester.tenantId.toLowerCase(),
    displayName: facts?.displayName ?? '',
    verifiedDomains: names === undefined ? unread(whyNot(organization.kind)) : read(names),
    invitePolicy,
    domainRule,
  };
}

function whyNot(kind: 'found' | 'missing' | 'notPermitted' | 'unsupported'): 'notPermitted' | 'unavailable' {
  return kind === 'notPermitted' || kind === 'found' ? 'notPermitted' : 'unavailable';
}

export async function readInvitePolicy({ client }: Session): Promise<Reading<InvitePolicy>> {
  if (!(await isPermitted(client, 'readPolicies'))) return unread('notPermitted');
  const policy = await readOne(client, { path: '/policies/authorizationPolicy' }, authorizationPolicy);
  if (policy.kind !== 'found') return readingOf(policy);
  const { allowInvitesFrom } = policy.value;
  return isInvitePolicy(allowInvitesFrom) ? read(allowInvitesFrom) : unread('unavailable');
}

function isInvitePolicy(text: string | null | undefined): text is InvitePolicy {
  return text != null && POLICIES.includes(text);
}

/** Graph shows this policy in its beta version alone. */
async function readDomainRule({ client }: Session): Promise<Reading<DomainRule>> {
  if (!(await isPermitted(client, 'readDomainRule'))) return unread('notPermitted');
  const policies = await readPages(client, {
    path: '/policies/b2bManagementPolicies',
    version: 'beta',
    item: b2bPolicy,
    atMost: 100,
  });
  if (policies.kind !== 'found') return readingOf(policies);
  return domainRuleOf(policies.value.items.flatMap(({ definition }) => definition));
}
