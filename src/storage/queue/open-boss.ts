import PgBoss from 'pg-boss';
import type { Logger } from '../../ports/logger';
import type { Database, SqlValue } from '../database/database';

export const WAKES = 'wake';

const HOUR = 3_600;

const QUEUE = {
  name: WAKES,
  // A flow that failed is woken again about 2, 4, 8, 16 and 32 seconds later; then the sweep goes on.
  retryLimit: 5,
  retryDelay: 2,
  retryBackoff: true,
  // A worker that died is known by its claim's lease; this only clears away its job.
  expireInSeconds: HOUR,
};

const MOST_TRIES = 5;

/** pg-boss on the same database, with the queue of wakes made; nothing is taken out of it yet. */
export async function openBoss(database: Database, logger: Logger): Promise<PgBoss> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await tryToOpen(database, logger);
    } catch (error) {
      if (tries === MOST_TRIES || !isRace(error)) throw error;
    }
  }
}

/** Processes that start at once on an empty database make the queue all together; whoever loses finds it made on the next try. */
function isRace(error: unknown): boolean {
  const { code, constraint } = error as { readonly code?: unknown; readonly constraint?: unknown };
  return code === '40P01' || (typeof constraint === 'string' && constraint.startsWith('pg_'));
}

async function tryToOpen(database: Database, logger: Logger): Promise<PgBoss> {
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
  try {
    await boss.start();
    await boss.createQueue(WAKES, QUEUE);
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
  isOpen = true;
  return boss;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
