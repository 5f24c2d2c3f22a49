import PgBoss from 'pg-boss';
import type { Logger } from '../../ports/logger';
import type { Database, SqlValue } from '../database/database';

export const WAKES = 'wake';

const HOUR = 3_600;

/** pg-boss on the same database, with the queue of wakes made; nothing is taken out of it yet. */
export async function openBoss(database: Database, logger: Logger): Promise<PgBoss> {
  let isOpen = false;
  const boss = new PgBoss({
    schema: 'guestlist_queue',
    schedule: false,
    archiveCompletedAfterSeconds: HOUR,
    deleteAfterHours: 1,
    db: {
      async executeSql(text: string, values?: unknown[]) {
        try {
          return { rows: [...(await database.query(text, values as SqlValue[] | undefined))] };
        } catch (error) {
          if (!isOpen) throw error;
          // Nobody watches a worker's complete() and fail(), so a rejection there would end the process; and its fetch
          // swallows what it is thrown. The wake is then given out again later, which does no harm.
          logger.warn({ error: messageOf(error) }, 'The queue could not reach the database');
          // Null, not an empty list: complete() reads the first row of any list it gets.
          return { rows: null as unknown as object[] };
        }
      },
    },
  });
  boss.on('error', (error) => {
    logger.warn({ error: messageOf(error) }, 'The queue failed');
  });
  await boss.start();
  await boss.createQueue(WAKES, {
    name: WAKES,
    // A flow that failed is woken again about 2, 4, 8, 16 and 32 seconds later; then the sweep goes on.
    retryLimit: 5,
    retryDelay: 2,
    retryBackoff: true,
    // A worker that died is known by its claim's lease; this only clears away its job.
    expireInSeconds: HOUR,
  });
  isOpen = true;
  return boss;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
