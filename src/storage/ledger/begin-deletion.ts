import type { Claim } from '../../ports/work-ledger';
import type { Sql } from '../database/database';
import type { Lease } from './claim-request';
import { fence } from './fence';
import type { LedgerDeps } from './ledger-deps';

/** Anything of ours that still counts on this person, by their account or their address. */
const IS_NEEDED = `
  SELECT 1
  FROM guestlist.item AS own JOIN guestlist.request AS its ON its.id = own.request_id
    JOIN guestlist.item AS other ON (other.person_id = own.person_id OR other.address_hash = own.address_hash)
      AND (other.request_id <> own.request_id OR other.position <> own.position)
    JOIN guestlist.request ON request.id = other.request_id AND request.tenant_id = its.tenant_id
  WHERE own.request_id = $1 AND own.position = $2
    AND (other.state IN ('granted', 'nothingToDo') AND request.sent_at IS NOT NULL
      OR other.state IN ('planned', 'inviting', 'invited', 'granting') AND request.state IN ('held', 'running'))
  LIMIT 1`;

export function createBeginDeletion(
  { database, trail }: Pick<LedgerDeps, 'database' | 'trail'>,
  lease: Lease,
) {
  return async function beginDeletion(claim: Claim, position: number): Promise<boolean> {
    const { requestId } = claim;
    return trail.during((pen) =>
      database.transaction(async (tx) => {
        (await fence(tx, claim, lease.seconds)).refusePaused();
        await holdPerson(tx, requestId, position);
        if ((await tx.query(IS_NEEDED, [requestId, position])).length > 0) return false;
        await tx.query(
          `UPDATE guestlist.item SET account = 'deleting', account_at = now(), changed_at = now()
           WHERE request_id = $1 AND position = $2`,
          [requestId, position],
        );
        await pen.note(tx, requestId, [{ what: 'deletingAccount', position }]);
        return true;
      }),
    );
  };
}

/** Whoever would invite the same person meanwhile waits for this transaction, and then finds the person's row. */
async function holdPerson(tx: Sql, requestId: string, position: number): Promise<void> {
  await tx.query(
    `SELECT 1 FROM guestlist.person_invitation AS held
       JOIN guestlist.request ON request.tenant_id = held.tenant_id
       JOIN guestlist.item ON item.request_id = request.id AND item.address_hash = held.address_hash
     WHERE request.id = $1 AND item.position = $2 FOR UPDATE OF held`,
    [requestId, position],
  );
}
