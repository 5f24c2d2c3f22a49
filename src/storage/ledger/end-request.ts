import type { Sql } from '../database/database';

/** Longer than an answer or an edit that was under way can still be on its way. */
const SHOW_AGAIN_AFTER = `interval '20 seconds'`;

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
  await showOnceMore(tx, id);
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

/** A process that was frozen, or the answer to a press, may write an older card over the last one: a while later it is shown again. */
async function showOnceMore(tx: Sql, id: string): Promise<void> {
  await tx.query(
    `UPDATE guestlist.item SET news = 'seen', news_since = now(), news_at = now() + ${SHOW_AGAIN_AFTER}
     WHERE request_id = $1 AND news IS NULL
       AND position = (SELECT min(position) FROM guestlist.item WHERE request_id = $1)`,
    [id],
  );
}
