import type { Sql } from '../database/database';
import type { Wake } from '../queue/wake-queue';
import type { RequestRow } from './request-row';

type Whose = Pick<RequestRow, 'tenant_id' | 'requester_id'>;

/** One at a time counts what a requester has under way, until its transaction ends. */
export async function lockTurns(tx: Sql, { tenant_id, requester_id }: Whose): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${tenant_id}:${requester_id}`]);
}

/** Wakes the request of the same person that has waited longest for its turn. */
export async function callNext(tx: Sql, { tenant_id, requester_id }: Whose, wake: Wake): Promise<void> {
  const [next] = await tx.query<{ id: string }>(
    `UPDATE guestlist.request SET turn_since = NULL WHERE id = (
       SELECT id FROM guestlist.request WHERE tenant_id = $1 AND requester_id = $2 AND turn_since IS NOT NULL
       ORDER BY turn_since LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING id`,
    [tenant_id, requester_id],
  );
  if (next !== undefined) await wake(next.id, 0);
}
