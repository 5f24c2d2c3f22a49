import type { Database } from '../database/database';
import type { WakeHandler } from '../queue/start-workers';

/** For the embedded store alone: its lock proves that every worker that left a lease behind is dead. */
export async function clearLeases(database: Database): Promise<void> {
  await database.query(
    'UPDATE guestlist.request SET lease_until = NULL, lease_owner = NULL WHERE lease_until IS NOT NULL',
  );
}

/** A handler that gives its claim back when it fails, so that its next try need not wait for the lease to run out. */
export function givingBack(handler: WakeHandler, database: Database, owner: string): WakeHandler {
  const running = new Map<string, number>();
  const count = (id: string, step: 1 | -1): void => {
    const handlers = (running.get(id) ?? 0) + step;
    if (handlers === 0) running.delete(id);
    else running.set(id, handlers);
  };
  return async (requestId) => {
    count(requestId, 1);
    try {
      await handler(requestId);
    } catch (error) {
      // Of two at once only one holds the claim, and that may be the one that goes on.
      if (running.get(requestId) === 1) await giveBack(database, requestId, owner);
      throw error;
    } finally {
      count(requestId, -1);
    }
  };
}

async function giveBack(database: Database, requestId: string, owner: string): Promise<void> {
  await database.query(
    'UPDATE guestlist.request SET lease_until = NULL, lease_owner = NULL WHERE id = $1 AND lease_owner = $2',
    [requestId, owner],
  );
}
