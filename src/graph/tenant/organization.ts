import type { GraphClient } from '../client/graph-call';
import type { Found } from '../found';
import { query } from '../odata';
import { readPages } from '../pages';
import { organization, type Organization } from '../schema';
import type { Session } from '../session';

/** The tenant itself. User.Read is enough for these fields. */
export async function readOrganization(client: GraphClient): Promise<Found<Organization>> {
  const found = await readPages(client, {
    path: `/organization${query({ select: ['id', 'displayName', 'verifiedDomains'] })}`,
    item: organization,
    atMost: 1,
  });
  if (found.kind !== 'found') return found;
  const [tenant] = found.value.items;
  return tenant === undefined ? { kind: 'missing' } : { kind: 'found', value: tenant };
}

/** The domain that every guest's userPrincipalName ends with; null if it cannot be told. */
export function initialDomainOf(found: Found<Organization>): string | null {
  if (found.kind !== 'found') return null;
  const initial = found.value.verifiedDomains?.find(({ isInitial }) => isInitial === true);
  return initial?.name.toLowerCase() ?? null;
}

/** The tenant's id as the directory tells it, else as the requester's activity did. */
export async function tenantIdOf({ organization: readTenant, requester }: Session): Promise<string> {
  const found = await readTenant();
  return found.kind === 'found' ? found.value.id : requester.tenantId.toLowerCase();
}
