import type PgBoss from 'pg-boss';
import type { Logger } from '../../ports/logger';
import { WAKES } from './open-boss';

export type WakeHandler = (requestId: string) => Promise<void>;

/** Requests worked on at once by one process: a long one then leaves room for the short. */
const WORKERS = 8;
/** Finds wakes that other processes sent; those sent here ring a bell. */
const POLL_SECONDS = 2;

export interface Workers {
  /** Lets one worker that waits for its next poll look at once. */
  notifyIdle(): void;
}

interface WorkersOptions {
  readonly boss: PgBoss;
  readonly handler: WakeHandler;
  readonly logger: Logger;
}

export async function startWorkers(options: WorkersOptions): Promise<Workers> {
  const idle = new Set<string>();
  for (let number = 0; number < WORKERS; number += 1) await hire(options, idle);
  return {
    notifyIdle() {
      const [id] = idle;
      if (id === undefined) return;
      // To the end of the line, so that two bells at once wake two workers.
      idle.delete(id);
      idle.add(id);
      options.boss.notifyWorker(id);
    },
  };
}

async function hire({ boss, handler, logger }: WorkersOptions, idle: Set<string>): Promise<void> {
  const id: string = await boss.work<{ requestId: string }>(
    WAKES,
    { batchSize: 1, pollingIntervalSeconds: POLL_SECONDS },
    async (jobs) => {
      idle.delete(id);
      try {
        for (const { data } of jobs) {
          const isDone = await handle(data.requestId, handler, logger);
          // The queue stores what it is thrown, so it gets no more than this.
          if (!isDone) throw new Error('The wake failed; the log says why');
        }
      } finally {
        idle.add(id);
        // Otherwise it would sleep until its next poll although more may be waiting.
        boss.notifyWorker(id);
      }
    },
  );
  idle.add(id);
}

async function handle(requestId: string, handler: WakeHandler, logger: Logger): Promise<boolean> {
  try {
    await handler(requestId);
    return true;
  } catch (error) {
    logger.error({ requestId, error: error instanceof Error ? error.stack : String(error) }, 'A wake failed');
    return false;
  }
}
