import type { AccountSettled, Claim } from '../../ports/work-ledger';
import type { Sql } from '../database/database';
import type { Lease } from './claim-request';
import { fence } from './fence';
import type { LedgerDeps } from './ledger-deps';

export function createRecordAccount(
  { database, trail }: Pick<LedgerDeps, 'database' | 'trail'>,
  lease: Lease,
) {
  return async function recordAccount(
    claim: Claim,
    position: number,
    { account, directoryRequestId }: AccountSettled,
  ): Promise<void> {
    const { requestId } = claim;
    await trail.during((pen) =>
      database.transaction(async (tx) => {
        await fence(tx, claim, lease.seconds);
        const isGone = account === 'deleted' || account === 'gone';
        await tx.query(
          // Without the account nothing of the item is left, and nothing to try again.
          `UPDATE guestlist.item SET account = $3, account_at = now(), changed_at = now(),
             state = CASE WHEN $4 THEN 'undone' ELSE state END,
             redemption_url = CASE WHEN $4 THEN NULL ELSE redemption_url END,
             redemption_url_at = CASE WHEN $4 THEN NULL ELSE redemption_url_at END
           WHERE request_id = $1 AND position = $2`,
          [requestId, position, account, isGone],
        );
        if (isGone) await forgetInvited(tx, requestId, position);
        const evidence = directoryRequestId === undefined ? {} : { directoryRequestId };
        await pen.note(tx, requestId, [
          isGone
            ? { what: account === 'gone' ? 'accountGone' : 'accountDeleted', position, ...evidence }
            : { what: 'accountStays', position, stays: account, ...evidence },
        ]);
      }),
    );
  };
}

/** Else another request would go on with an account that is no more. */
async function forgetInvited(tx: Sql, requestId: string, position: number): Promise<void> {
  await tx.query(
    `DELETE FROM guestlist.person_invitation AS held USING guestlist.item, guestlist.request
     WHERE item.request_id = $1 AND item.position = $2 AND request.id = item.request_id
       AND held.tenant_id = request.tenant_id AND held.person_id = item.person_id`,
    [requestId, position],
  );
}
