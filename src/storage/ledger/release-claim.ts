import type { Claim, WakeAfter } from '../../ports/work-ledger';
import type { Sql } from '../database/database';
import { endRequest } from './end-request';
import { fence } from './fence';
import { IS_OPEN } from './read-slice';
import type { LedgerDeps } from './ledger-deps';
import { callNext, lockTurns } from './take-turns';

/** Whoever resumes wakes all; this is for one who was killed in between. */
const PAUSED_SECONDS = 3_600;

interface Released {
  readonly tenant_id: string;
  readonly requester_id: string;
  readonly has_new_wish: boolean;
  readonly is_open: boolean;
  /** Its requester paused it before everything had ended. */
  readonly is_at_rest: boolean;
}

export function createReleaseClaim({ queue }: Pick<LedgerDeps, 'queue'>) {
  return async function release(claim: Claim, wakeAfter: WakeAfter | null): Promise<void> {
    await queue.transaction(async (tx, wake) => {
      const [whose] = await tx.query<Released>(
        'SELECT tenant_id, requester_id FROM guestlist.request WHERE id = $1',
        [claim.requestId],
      );
      if (whose !== undefined) await lockTurns(tx, whose);
      await fence(tx, claim, 0);
      const [row] = await tx.query<Released>(
        `UPDATE guestlist.request SET lease_owner = NULL, lease_until = NULL WHERE id = $1
         RETURNING tenant_id, requester_id, wishes > wishes_seen AS has_new_wish,
           state IN ('held', 'running') AS is_open,
           is_paused AND EXISTS (SELECT 1 FROM guestlist.item WHERE request_id = $1 AND ${IS_OPEN}) AS is_at_rest`,
        [claim.requestId],
      );
      if (row === undefined) return;
      // Before this one is woken again, which so comes behind the others of its requester.
      await callNext(tx, row, wake);
      if (!row.is_open) return;
      // Asked while this claim was worked on, which has not seen it: its own wake was in vain, and nothing may end yet.
      if (row.has_new_wish) await wake(claim.requestId, 0);
      else if (wakeAfter === null && row.is_at_rest) await wake(claim.requestId, PAUSED_SECONDS);
      else if (wakeAfter === null) await endRequest(tx, claim.requestId);
      else await wake(claim.requestId, wakeAfter === 'resumed' ? await secondsOfPause(tx) : wakeAfter);
    });
  };
}

/** Locks the pause: whoever ends it comes after this commit, and wakes this request too. */
async function secondsOfPause(tx: Sql): Promise<number> {
  const pauses = await tx.query('SELECT 1 FROM guestlist.pause FOR SHARE');
  return pauses.length > 0 ? PAUSED_SECONDS : 0;
}
