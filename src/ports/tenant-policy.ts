import type { RequesterFacts, TenantFacts } from '../domain/person';

/** What the tenant lets this requester do. Both throw DirectoryUnavailable when nothing could be read for now. */
export interface TenantPolicy {
  tenant(): Promise<TenantFacts>;
  requester(): Promise<RequesterFacts>;
}
