import type { Claim, WakeAfter } from '../../ports/work-ledger';
import type { Sql } from '../database/database';
import { endRequest } from './end-request';
import { fence } from './fence';
import type { LedgerDeps } from './ledger-deps';

/** Whoever resumes wakes all; this is for one who was killed in between. */
const PAUSED_SECONDS = 3_600;

export function createReleaseClaim({ queue }: Pick<LedgerDeps, 'queue'>) {
  return async function release(claim: Claim, wakeAfter: WakeAfter | null): Promise<void> {
    await queue.transaction(async (tx, wake) => {
      await fence(tx, claim, 0);
      const [row] = await tx.query<{ has_new_wish: boolean; is_open: boolean }>(
        `UPDATE guestlist.request SET lease_owner = NULL, lease_until = NULL WHERE id = $1
         RETURNING wishes > wishes_seen AS has_new_wish, state IN ('held', 'running') AS is_open`,
        [claim.requestId],
      );
      if (row?.is_open !== true) return;
      // Asked while this claim was worked on, which has not seen it: its own wake was in vain, and nothing may end yet.
      if (row.has_new_wish) await wake(claim.requestId, 0);
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
