import type { Sql } from '../database/database';

/** Ends an open request: cancelled if it was stopped before anything was done, else ended. Leaves one that has ended alone. */
export async function endRequest(tx: Sql, id: string): Promise<void> {
  await tx.query(
    `UPDATE guestlist.request SET is_undoing = false, is_paused = false, new_links = '{}', resends = '{}',
       removals = '{}', held_until = NULL, ended_at = now(), state = CASE
         WHEN EXISTS (SELECT 1 FROM guestlist.item WHERE request_id = $1 AND state = 'cancelled')
           AND NOT EXISTS (SELECT 1 FROM guestlist.item WHERE request_id = $1
             AND (attempts > 0 OR state NOT IN ('cancelled', 'nothingToDo', 'refused')))
         THEN 'cancelled' ELSE 'ended' END
     WHERE id = $1 AND state IN ('held', 'running')`,
    [id],
  );
  await watchPending(tx, id);
}

/** From now on somebody looks whether its pending guests have accepted. */
async function watchPending(tx: Sql, id: string): Promise<void> {
  await tx.query(
    `UPDATE guestlist.item SET look_at = now()
     WHERE request_id = $1 AND redemption = 'pending' AND person_id IS NOT NULL AND look_at IS NULL
       AND state IN ('granted', 'nothingToDo')`,
    [id],
  );
}
