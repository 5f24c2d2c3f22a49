import type { ClaimedRequest } from '../../ports/work-ledger';
import type { Sql } from '../database/database';
import type { Wake } from '../queue/wake-queue';
import { isRequestId } from './is-request-id';
import type { LedgerDeps } from './ledger-deps';
import { withItems } from './read-request';
import { BESIDE, type RequestRow } from './request-row';

export interface Lease {
  readonly seconds: number;
  /** UUID of this process's store, so that it can give back what its own failed handlers hold. */
  readonly owner: string;
}

interface Waiting extends RequestRow {
  /** Until the hold or another worker's lease runs out; null: it may be claimed. */
  readonly wait_seconds: number | null;
  /** A wake is to come no earlier than that. */
  readonly is_wake_due: boolean;
}

const LOCK = `
  SELECT *, wait_seconds, coalesce(wake_at <= now(), true) AS is_wake_due
  FROM (
    SELECT *, extract(epoch FROM CASE
      WHEN state = 'held' AND held_until > now() THEN held_until - now()
      WHEN lease_until > now() THEN lease_until - now() END)::float8 AS wait_seconds
    FROM guestlist.request WHERE id = $1 AND state IN ('held', 'running') FOR UPDATE
  ) AS open`;

const TAKE = `
  UPDATE guestlist.request SET state = 'running', held_until = NULL, attempt = attempt + 1, wishes_seen = wishes,
    lease_owner = $2, lease_until = now() + make_interval(secs => $3)
  WHERE id = $1
  RETURNING *, ${BESIDE}`;

export function createClaimRequest({ queue, cipher }: Pick<LedgerDeps, 'queue' | 'cipher'>, lease: Lease) {
  return async function claim(requestId: string): Promise<ClaimedRequest | null> {
    if (!isRequestId(requestId)) return null;
    return queue.transaction(async (tx, wake) => {
      const [open] = await tx.query<Waiting>(LOCK, [requestId]);
      if (open === undefined || (await comesBackLater(open, wake))) return null;
      return take(tx);
    });

    async function take(tx: Sql): Promise<ClaimedRequest | null> {
      const [row] = await tx.query<RequestRow>(TAKE, [requestId, lease.owner, lease.seconds]);
      if (row === undefined) return null;
      return {
        claim: { requestId: row.id, attempt: row.attempt },
        request: await withItems(tx, cipher, row),
        isUndoing: row.is_undoing,
        newLinks: row.new_links,
        removals: row.removals,
      };
    }
  };
}

/** This wake is used up, so another must be on its way for when the wait is over: the one who holds it may have died. */
async function comesBackLater({ id, wait_seconds, is_wake_due }: Waiting, wake: Wake): Promise<boolean> {
  if (wait_seconds === null) return false;
  if (is_wake_due) await wake(id, wait_seconds);
  return true;
}
