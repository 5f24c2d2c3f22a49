import { contoso } from '../contoso';
import { listReply } from '../http/list-reply';
import type { Route } from '../http/route';

const { id, displayName, domains, initialDomain } = contoso.tenant;

const organization = {
  id,
  displayName,
  tenantType: 'AAD',
  verifiedDomains: domains.map((name) => ({
    name,
    isInitial: name === initialDomain,
    isDefault: name !== initialDomain,
    type: 'Managed',
    capabilities: 'Email, OfficeCommunicationsOnline',
  })),
};

export const organizationRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: 'organization',
    needs: ['readMe'],
    subject: 'organization',
    handle: ({ request }) => listReply(request, { items: [organization] }),
  },
];
