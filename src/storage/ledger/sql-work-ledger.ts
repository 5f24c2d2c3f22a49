import type { WorkLedger } from '../../ports/work-ledger';
import { createBeginDeletion } from './begin-deletion';
import { createBeginInvitation } from './begin-invitation';
import { createClaimRequest, type Lease } from './claim-request';
import { fence } from './fence';
import type { LedgerDeps } from './ledger-deps';
import { createRecordAccount } from './record-account';
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
    beginDeletion: createBeginDeletion(deps, lease),
    recordAccount: createRecordAccount(deps, lease),
    record: createRecordChange(deps, lease),
    release: createReleaseClaim(deps),
  };
}
