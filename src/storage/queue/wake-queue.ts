import type PgBoss from 'pg-boss';
import type { Logger } from '../../ports/logger';
import type { Database, Sql, SqlValue } from '../database/database';
import { createBellRinger } from './bell-ringer';
import { openBoss, WAKES } from './open-boss';
import { startWorkers, type WakeHandler, type Workers } from './start-workers';

/** Puts a request's id into the queue, to be taken out by a worker of any process after so many seconds. */
export type Wake = (requestId: string, afterSeconds: number) => Promise<void>;

export interface WakeQueue {
  /** A transaction in which wakes are part of the commit; workers here are told as soon as it is done. */
  transaction<T>(work: (tx: Sql, wake: Wake) => Promise<T>): Promise<T>;
  /** Hands every wake to `handler`; after one that threw, the wake comes again later. */
  work(handler: WakeHandler): Promise<void>;
  /** Takes no more wakes and lets the handlers end, `graceSeconds` at most. */
  stop(graceSeconds: number): Promise<void>;
}

export async function openWakeQueue(database: Database, logger: Logger): Promise<WakeQueue> {
  const boss = await openBoss(database, logger);
  let workers: Workers | null = null;
  const bell = createBellRinger(() => workers?.notifyIdle());

  return {
    async transaction(work) {
      const delays: number[] = [];
      const result = await database.transaction((tx) =>
        work(tx, async (requestId, afterSeconds) => {
          await putWake({ boss, tx, requestId, afterSeconds });
          delays.push(afterSeconds);
        }),
      );
      for (const seconds of delays) bell.ringAfter(seconds);
      return result;
    },
    async work(handler) {
      workers = await startWorkers({ boss, handler, logger });
    },
    async stop(graceSeconds) {
      bell.silence();
      await boss.stop({ graceful: true, timeout: graceSeconds * 1000 });
    },
  };
}

interface PutWake {
  readonly boss: PgBoss;
  readonly tx: Sql;
  readonly requestId: string;
  readonly afterSeconds: number;
}

async function putWake({ boss, tx, requestId, afterSeconds }: PutWake): Promise<void> {
  await tx.query('UPDATE guestlist.request SET wake_at = now() + make_interval(secs => $2) WHERE id = $1', [
    requestId,
    afterSeconds,
  ]);
  // With the transaction's own client: pg-boss on its own would wait for the embedded store's only connection.
  const db: PgBoss.Db = {
    executeSql: async (text, values) => ({ rows: [...(await tx.query(text, values as SqlValue[]))] }),
  };
  const id = await boss.send(WAKES, { requestId }, { startAfter: afterSeconds, db });
  if (id === null) throw new Error(`The queue did not take the wake of request ${requestId}`);
}
