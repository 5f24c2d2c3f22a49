import type { Requester } from '../domain/invitation-request';
import type { Directory, DirectoryAccess } from '../ports/directory';
import type { Logger } from '../ports/logger';
import { noMetrics, type Metrics } from '../ports/metrics';
import type { RequesterTokens } from '../ports/requester-tokens';
import { createGraphGuestAccounts } from './accounts/graph-guest-accounts';
import { createGraphTargetAccess } from './access/graph-target-access';
import { createGraphTargetCatalog } from './catalog/graph-target-catalog';
import { createHoldings } from './catalog/holdings';
import { createBudget, type Budget } from './client/budget';
import type { Priority } from './client/call-options';
import { systemClock, type Clock } from './client/clock';
import { createGraphClients } from './client/graph-client';
import { unlimitedWrites, type WriteAllowance } from './client/write-allowance';
import { createGraphGuestDirectory } from './guests/graph-guest-directory';
import { createGraphInvitations } from './invitations/graph-invitations';
import { createRecentlyUsed } from './recently-used';
import { remember } from './remember';
import type { GraphSettings, Session } from './session';
import { createGraphTenantPolicy } from './tenant/graph-tenant-policy';
import { readOrganization } from './tenant/organization';

const KEPT_MILLISECONDS = 60_000;
const MOST_REQUESTERS = 500;

export interface GraphDirectoryDependencies {
  /** `https://graph.microsoft.com`, without a version. */
  readonly baseUrl: string;
  readonly tokens: RequesterTokens;
  readonly logger: Logger;
  /** Nobody counts if left out. */
  readonly metrics?: Metrics;
  /** One of its own if left out. */
  readonly budget?: Budget;
  /** Graph's own refusals alone if left out. */
  readonly writes?: WriteAllowance;
  /** `normal` if left out; `high` is for what a person waits for. */
  readonly priority?: Priority;
  readonly settings: GraphSettings & {
    /** 10,000 if left out. */
    readonly readTimeoutMilliseconds?: number;
    /** 30,000 if left out. */
    readonly writeTimeoutMilliseconds?: number;
  };
  readonly clock?: Clock;
}

/** The directory over Microsoft Graph, each requester's with their own token. Throws for an unsafe `baseUrl`. */
export function createGraphDirectoryAccess(deps: GraphDirectoryDependencies): DirectoryAccess {
  const { baseUrl, tokens, logger, settings, clock = systemClock } = deps;
  const { metrics = noMetrics, budget = createBudget(clock), priority = 'normal' } = deps;
  const { writes = unlimitedWrites } = deps;
  const clientFor = createGraphClients({
    baseUrl,
    tokens,
    clock,
    logger,
    metrics,
    budget,
    writes,
    priority,
    timeouts: {
      readMilliseconds: settings.readTimeoutMilliseconds ?? 10_000,
      writeMilliseconds: settings.writeTimeoutMilliseconds ?? 30_000,
    },
  });
  // What one requester may see is never shown to another.
  const directories = createRecentlyUsed<Directory>(MOST_REQUESTERS);
  const tenantsWithoutPatch = new Set<string>();

  return {
    async as(requester) {
      await tokens.tokenFor(requester);
      const key = `${requester.tenantId}:${requester.id}`.toLowerCase();
      return directories.get(key, () => directoryOf(requester));
    },
  };

  function directoryOf(requester: Requester): Directory {
    const client = clientFor(requester);
    const session: Session = {
      requester,
      client,
      clock,
      logger,
      settings,
      refusesPatch: {
        has: () => tenantsWithoutPatch.has(requester.tenantId),
        add: () => tenantsWithoutPatch.add(requester.tenantId),
      },
      organization: remember(() => readOrganization(client), KEPT_MILLISECONDS, clock),
    };
    return {
      guests: createGraphGuestDirectory(session),
      tenant: createGraphTenantPolicy(session),
      targets: createGraphTargetCatalog(session, createHoldings(session)),
      access: createGraphTargetAccess(session),
      invitations: createGraphInvitations(session),
      accounts: createGraphGuestAccounts(session),
    };
  }
}
