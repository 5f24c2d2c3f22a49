import type { WorkLedger } from '../../ports/work-ledger';
import { createBeginInvitation } from './begin-invitation';
import { createClaimRequest, type Lease } from './claim-request';
import { fence } from './fence';
import type { LedgerDeps } from './ledger-deps';
import { createRecordChange } from './record-change';
import { createReleaseClaim } from './release-claim';

export function createSqlWorkLedger(deps: LedgerDeps, lease: Lease): WorkLedger {
  return {
    claim: createClaimRequest(deps, lease),
    beforeWrite: (claim) =>
      deps.database.transaction(async (tx) => {
        (await fence(tx, claim, lease.seconds)).refusePaused();
      }),
    beginInvitation: createBeginInvitation(deps, lease),
    record: createRecordChange(deps, lease),
    release: createReleaseClaim(deps),
  };
}
