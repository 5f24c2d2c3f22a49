import { assertNever } from '../../domain/assert-never';
import type { InvitationRequest, Requester } from '../../domain/invitation-request';
import type { RequestWish } from '../../ports/request-ledger';
import type { Sql } from '../database/database';
import { endRequest } from './end-request';
import { isRequestId } from './is-request-id';
import type { LedgerDeps } from './ledger-deps';
import { lockOwn, readRequest } from './read-request';
import type { RequestRow } from './request-row';

/** Whether anything is now to be done by a worker. */
type HasWork = boolean;

export function createAskRequest({ queue, cipher }: Pick<LedgerDeps, 'queue' | 'cipher'>) {
  return async function ask(
    id: string,
    requester: Requester,
    wish: RequestWish,
  ): Promise<InvitationRequest | null> {
    if (!isRequestId(id)) return null;
    return queue.transaction(async (tx, wake) => {
      const row = await lockOwn(tx, id, requester);
      if (row === null) return null;
      if (row.state === 'draft') {
        if (wish.kind !== 'cancel') return null;
        await tx.query(`UPDATE guestlist.request SET state = 'cancelled', ended_at = now() WHERE id = $1`, [
          id,
        ]);
        await tx.query(`UPDATE guestlist.item SET state = 'cancelled' WHERE request_id = $1`, [id]);
      } else if (mayBeAsked(row, wish) && (await write(tx, id, wish))) {
        await tx.query(
          `UPDATE guestlist.request SET state = 'running', held_until = NULL, ended_at = NULL, wishes = wishes + 1
           WHERE id = $1`,
          [id],
        );
        await wake(id, 0);
      }
      return readRequest(tx, cipher, id);
    });
  };
}

function mayBeAsked(row: RequestRow, wish: RequestWish): boolean {
  if (row.sent_at === null) return false;
  if (wish.kind === 'cancel') return row.state === 'held' || row.state === 'running';
  // Its addresses are gone for good; only ids are left, which is enough to undo.
  return wish.kind === 'undo' || row.anonymised_at === null;
}

function write(tx: Sql, id: string, wish: RequestWish): Promise<HasWork> {
  switch (wish.kind) {
    case 'cancel':
      return cancel(tx, id);
    case 'retryFailed':
      return retryFailed(tx, id);
    case 'undo':
      return undo(tx, id);
    case 'newLink':
      return renewLink(tx, id, wish.position);
    default:
      return assertNever(wish);
  }
}

/** What has begun goes on; without any of it, the request ends here and now. */
async function cancel(tx: Sql, id: string): Promise<HasWork> {
  await cancelPlanned(tx, id);
  const begun = await tx.query(
    `SELECT 1 FROM guestlist.item WHERE request_id = $1 AND state IN ('inviting', 'invited', 'granting')`,
    [id],
  );
  if (begun.length > 0) return true;
  await endRequest(tx, id);
  return false;
}

async function retryFailed(tx: Sql, id: string): Promise<HasWork> {
  const retried = await tx.query(
    `UPDATE guestlist.item SET state = 'planned', reason = NULL, directory_request_id = NULL, changed_at = now()
     WHERE request_id = $1
       AND (state = 'failed' OR state = 'refused' AND reason = 'untriedAfterRefusal')
     RETURNING position`,
    [id],
  );
  return retried.length > 0;
}

async function undo(tx: Sql, id: string): Promise<HasWork> {
  await cancelPlanned(tx, id);
  const undoing = await tx.query(
    `UPDATE guestlist.request SET is_undoing = true
     WHERE id = $1 AND EXISTS (SELECT 1 FROM guestlist.item WHERE request_id = $1
       AND (state IN ('inviting', 'invited', 'granting') OR state = 'granted' AND is_granted_by_us))
     RETURNING id`,
    [id],
  );
  if (undoing.length > 0) return true;
  await endRequest(tx, id);
  return false;
}

async function renewLink(tx: Sql, id: string, position: number): Promise<HasWork> {
  if (!Number.isInteger(position)) return false;
  const renewing = await tx.query(
    `UPDATE guestlist.request SET new_links = array_append(array_remove(new_links, $2::integer), $2::integer)
     WHERE id = $1 AND EXISTS (SELECT 1 FROM guestlist.item WHERE request_id = $1 AND position = $2
       AND state = 'granted' AND redemption IS DISTINCT FROM 'accepted'
       AND (is_invited_by_us OR redemption = 'pending'))
     RETURNING id`,
    [id, position],
  );
  return renewing.length > 0;
}

async function cancelPlanned(tx: Sql, id: string): Promise<void> {
  await tx.query(
    `UPDATE guestlist.item SET state = 'cancelled', changed_at = now() WHERE request_id = $1 AND state = 'planned'`,
    [id],
  );
}
