import type { InvitationOutcome } from '../../ports/invitations';
import type { InvitationStops } from '../../ports/invitation-stops';
import type { Logger } from '../../ports/logger';

interface Watching {
  readonly stops: InvitationStops;
  readonly logger: Logger;
}

/** Hears how each invitation ended, and stops a tenant's invitations before Microsoft blocks them: that only a support ticket lifts. */
export type FailureWatch = (tenantId: string, outcome: InvitationOutcome) => Promise<void>;

export function createFailureWatch({ stops, logger }: Watching): FailureWatch {
  /** Tenants whose run of failures has ended, as far as this process knows; another may have died in one. */
  const calm = new Set<string>();
  return async (tenantId, outcome) => {
    if (outcome.kind === 'invited' && !calm.has(tenantId)) {
      calm.add(tenantId);
      await stops.succeeded(tenantId);
    }
    if (!isFailure(outcome)) return;
    calm.delete(tenantId);
    const stop = await stops.failed(tenantId, outcome.kind === 'blocked');
    if (stop === null) return;
    logger.error(
      { code: stop.code, tenantId, since: stop.since },
      'All new invitations are stopped. Look at the refusals (npm run report, Entra sign-in and audit logs); npm run resume lets invitations go on',
    );
  };
}

/** A refusal whose reason is known is about that one guest, the requester or the tenant's rules. */
function isFailure(outcome: InvitationOutcome): boolean {
  return (
    outcome.kind === 'blocked' ||
    outcome.kind === 'inDoubt' ||
    (outcome.kind === 'refused' && outcome.reason === 'refusedByDirectory')
  );
}
