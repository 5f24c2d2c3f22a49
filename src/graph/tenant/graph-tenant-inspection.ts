import type { Reading } from '../../domain/reading';
import { read, unread } from '../../domain/reading';
import type { AppRegistrationFacts, InspectTenant } from '../../ports/tenant-inspection';
import { noMetrics } from '../../ports/metrics';
import type { Logger } from '../../ports/logger';
import type { RequesterTokens } from '../../ports/requester-tokens';
import { readTenantSettings } from '../catalog/group-settings';
import { tenantSwitchOf } from '../catalog/guest-switch';
import { createBudget } from '../client/budget';
import { unlimitedWrites } from '../client/write-allowance';
import { systemClock } from '../client/clock';
import { createGraphClients } from '../client/graph-client';
import { optional, readOne, readingOf } from '../found';
import { isPermitted } from '../permissions';
import { appRegistration } from '../schema';
import type { Session } from '../session';
import { readOrganization } from './organization';
import { readInvitePolicy, readTenantFacts } from './read-tenant-facts';

export interface TenantInspectionDependencies {
  readonly baseUrl: string;
  readonly tokens: RequesterTokens;
  readonly logger: Logger;
}

export function createGraphTenantInspection(deps: TenantInspectionDependencies): InspectTenant {
  const clock = systemClock;
  const timeouts = { readMilliseconds: 10_000, writeMilliseconds: 10_000 };
  const clientFor = createGraphClients({
    ...deps,
    clock,
    timeouts,
    metrics: noMetrics,
    budget: createBudget(clock),
    writes: unlimitedWrites,
    priority: 'normal',
  });
  return (requester) => {
    const client = clientFor(requester);
    const session: Session = {
      requester,
      client,
      clock,
      logger: deps.logger,
      settings: { ownedApps: false, deleteAccounts: false },
      refusesPatch: { has: () => false, add: () => undefined },
      organization: () => readOrganization(client),
    };
    return {
      permissions: () => client.scopes(),
      invitePolicy: () => optional(readInvitePolicy(session)),
      domainRule: async () => (await readTenantFacts(session)).domainRule,
      async guestsInGroups() {
        const settings = await readTenantSettings(session);
        return settings.kind === 'read' ? read(tenantSwitchOf(settings.value).allowsGuests) : settings;
      },
      registration: (appId) => optional(readRegistration(session, appId)),
    };
  };
}

async function readRegistration({ client }: Session, appId: string): Promise<Reading<AppRegistrationFacts>> {
  if (!(await isPermitted(client, 'readApps'))) return unread('notPermitted');
  const select = '$select=signInAudience,identifierUris,api,web';
  const found = await readOne(
    client,
    { path: `/applications(appId='${encodeURIComponent(appId)}')?${select}` },
    appRegistration,
  );
  if (found.kind !== 'found') return readingOf(found);
  const { signInAudience, identifierUris, api, web } = found.value;
  return read({
    signInAudience,
    identifierUris,
    tokenVersion: api.requestedAccessTokenVersion ?? null,
    preAuthorizedClientIds: api.preAuthorizedApplications.map(({ appId: id }) => id.toLowerCase()),
    redirectUris: web.redirectUris,
  });
}
