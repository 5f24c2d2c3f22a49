import type { WorkLedger } from '../../ports/work-ledger';
import { createBeginDeletion } from './begin-deletion';
import { createBeginInvitation } from './begin-invitation';
import { createClaimRequest, type Lease } from './claim-request';
import { fence } from './fence';
import type { LedgerDeps } from './ledger-deps';
import { readOverview } from './read-overview';
import { readSlice } from './read-slice';
import { createRecordAccount } from './record-account';
import { createRecordChange } from './record-change';
import { createReleaseClaim } from './release-claim';
import { BESIDE, type RequestRow } from './request-row';

/** Due, and nobody works on it. */
const WAITING = `
  SELECT 1 FROM guestlist.request WHERE state IN ('held', 'running') AND wake_at <= now()
    AND (turn_since IS NULL OR (tenant_id, requester_id) = (
      SELECT tenant_id, requester_id FROM guestlist.request WHERE id = $1))
    AND (lease_until IS NULL OR lease_until < now()) AND (held_until IS NULL OR held_until <= now()) AND id <> $1
  LIMIT 1`;

export function createSqlWorkLedger(deps: LedgerDeps, lease: Lease): WorkLedger {
  const { database, cipher } = deps;
  return {
    claim: createClaimRequest(deps, lease),
    next: (claim, afterPosition) =>
      database.transaction(async (tx) => {
        const { isUndoing, isResting } = await fence(tx, claim, lease.seconds);
        const { requestId } = claim;
        return readSlice(tx, cipher, { requestId, afterPosition, isUndoing, isResting });
      }),
    keepEverySeconds: lease.seconds / 3,
    keep: (claim) =>
      database.transaction(async (tx) => {
        await fence(tx, claim, lease.seconds);
      }),
    async glance({ requestId }) {
      const [row] = await database.query<RequestRow>(
        `SELECT *, ${BESIDE} FROM guestlist.request WHERE id = $1`,
        [requestId],
      );
      if (row === undefined) throw new Error(`Request ${requestId} has gone`);
      return readOverview(database, cipher, { row, page: 0 });
    },
    async isAnybodyWaiting({ requestId }) {
      return (await database.query(WAITING, [requestId])).length > 0;
    },
    beforeWrite: (claim) =>
      database.transaction(async (tx) => {
        (await fence(tx, claim, lease.seconds)).refusePaused();
      }),
    beginInvitation: createBeginInvitation(deps, lease),
    beginDeletion: createBeginDeletion(deps, lease),
    recordAccount: createRecordAccount(deps, lease),
    record: createRecordChange(deps, lease),
    release: createReleaseClaim(deps),
  };
}
