import type { ClaimedRequest } from '../../ports/work-ledger';
import type { Sql } from '../database/database';
import type { Wake } from '../queue/wake-queue';
import { isRequestId } from './is-request-id';
import type { LedgerDeps } from './ledger-deps';
import { readAt, readSlice } from './read-slice';
import { BESIDE, toRequest, type RequestRow } from './request-row';
import { lockTurns } from './take-turns';

export interface Lease {
  readonly seconds: number;
  /** UUID of this process's store, so that it can give back what its own failed handlers hold. */
  readonly owner: string;
}

/** Requests of one person worked on at once, by all processes: others find a free worker. */
const MOST_OF_ONE = 2;

interface Waiting extends RequestRow {
  /** Until the hold or another worker's lease runs out; null: it may be claimed. */
  readonly wait_seconds: number | null;
  /** A wake is to come no earlier than that. */
  readonly is_wake_due: boolean;
  /** Requests of the same person that others work on. */
  readonly under_way: number;
}

const FIND = `SELECT tenant_id, requester_id FROM guestlist.request
  WHERE id = $1 AND state IN ('held', 'running')`;

const LOCK = `
  SELECT *, wait_seconds, coalesce(wake_at <= now(), true) AS is_wake_due
  FROM (
    SELECT *, extract(epoch FROM CASE
      WHEN state = 'held' AND held_until > now() THEN held_until - now()
      WHEN lease_until > now() THEN lease_until - now() END)::float8 AS wait_seconds,
      (SELECT count(*) FROM guestlist.request AS other WHERE other.tenant_id = request.tenant_id
        AND other.requester_id = request.requester_id AND other.lease_until > now())::int AS under_way
    FROM guestlist.request WHERE id = $1 AND state IN ('held', 'running') FOR UPDATE
  ) AS open`;

const TAKE = `
  UPDATE guestlist.request SET state = 'running', held_until = NULL, attempt = attempt + 1, wishes_seen = wishes,
    turn_since = NULL, lease_owner = $2, lease_until = now() + make_interval(secs => $3)
  WHERE id = $1
  RETURNING *, now() AS at, ${BESIDE}`;

const GET_IN_LINE = `UPDATE guestlist.request SET turn_since = coalesce(turn_since, now()) WHERE id = $1`;

export function createClaimRequest({ queue, cipher }: Pick<LedgerDeps, 'queue' | 'cipher'>, lease: Lease) {
  return async function claim(requestId: string): Promise<ClaimedRequest | null> {
    if (!isRequestId(requestId)) return null;
    return queue.transaction(async (tx, wake) => {
      const [whose] = await tx.query<RequestRow>(FIND, [requestId]);
      if (whose === undefined) return null;
      await lockTurns(tx, whose);
      const [open] = await tx.query<Waiting>(LOCK, [requestId]);
      if (open === undefined || (await comesBackLater(open, wake))) return null;
      if (open.under_way >= MOST_OF_ONE) {
        await tx.query(GET_IN_LINE, [requestId]);
        return null;
      }
      return take(tx);
    });

    async function take(tx: Sql): Promise<ClaimedRequest | null> {
      const [row] = await tx.query<RequestRow & { readonly at: Date }>(TAKE, [
        requestId,
        lease.owner,
        lease.seconds,
      ]);
      if (row === undefined) return null;
      const { is_undoing: isUndoing, is_paused: isResting, new_links: newLinks, resends, removals } = row;
      const asked = { requestId, afterPosition: -1, isUndoing, isResting };
      return {
        claim: { requestId: row.id, attempt: row.attempt },
        request: toRequest(row, await readSlice(tx, cipher, asked)),
        asked: await readAt(tx, cipher, { requestId, positions: [...newLinks, ...removals] }),
        at: row.at,
        isUndoing,
        newLinks,
        resends,
        removals,
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
