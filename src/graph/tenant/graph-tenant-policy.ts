import type { TenantPolicy } from '../../ports/tenant-policy';
import type { Session } from '../session';
import { readRequesterFacts } from './read-requester-facts';
import { readTenantFacts } from './read-tenant-facts';

export function createGraphTenantPolicy(session: Session): TenantPolicy {
  return {
    tenant: () => readTenantFacts(session),
    requester: () => readRequesterFacts(session),
  };
}
