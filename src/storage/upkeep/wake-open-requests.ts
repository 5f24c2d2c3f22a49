import type { Requester } from '../../domain/invitation-request';
import type { Database, SqlValue } from '../database/database';
import type { WakeQueue } from '../queue/wake-queue';

export interface OpenRequests {
  /** After a start: every open request, whoever worked on it last. */
  wakeAll(): Promise<void>;
  /** Now and then: those whose wake was lost, so that nothing waits for ever. */
  wakeForgotten(): Promise<void>;
  /** What waits for this person to sign in. */
  wakeThoseOf(requester: Requester): Promise<void>;
}

const OPEN = `SELECT id FROM guestlist.request WHERE state IN ('held', 'running')`;
const FORGOTTEN = `${OPEN} AND (lease_until IS NULL OR lease_until < now())
  AND coalesce(wake_at < now() - interval '30 seconds', true)`;
const OF_REQUESTER = `${OPEN} AND tenant_id = $1 AND requester_id = $2`;
const FREE = `SELECT id FROM guestlist.request WHERE id = ANY ($1::uuid[]) FOR UPDATE SKIP LOCKED`;
/** Wakes in one commit: the embedded store serves nobody else meanwhile. */
const BATCH = 100;

export function createOpenRequests(database: Database, queue: WakeQueue): OpenRequests {
  const wakeThose = async (which: string, values: readonly SqlValue[] = []): Promise<void> => {
    const ids = (await database.query<{ id: string }>(which, values)).map(({ id }) => id);
    for (let from = 0; from < ids.length; from += BATCH) await wakeBatch(ids.slice(from, from + BATCH));
  };

  /** Those that somebody else holds come one by one: whoever holds several at once waits for none. */
  const wakeBatch = async (ids: readonly string[]): Promise<void> => {
    const free = await queue.transaction(async (tx, wake) => {
      const locked = await tx.query<{ id: string }>(FREE, [ids]);
      for (const { id } of locked) await wake(id, 0);
      return new Set(locked.map(({ id }) => id));
    });
    for (const id of ids) if (!free.has(id)) await queue.transaction((_tx, wake) => wake(id, 0));
  };
  return {
    wakeAll: () => wakeThose(OPEN),
    wakeForgotten: () => wakeThose(FORGOTTEN),
    wakeThoseOf: ({ tenantId, id }) => wakeThose(OF_REQUESTER, [tenantId, id]),
  };
}
