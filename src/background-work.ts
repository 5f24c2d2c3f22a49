import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from './config';
import type { WatchPace } from './domain/watch-pace';
import { createCarryOutRequest } from './flows/carry-out/carry-out-request';
import { createWatchPendingGuests } from './flows/watch/watch-pending-guests';
import type { Announcer } from './ports/announcer';
import type { DirectoryAccess } from './ports/directory';
import type { Logger } from './ports/logger';
import type { Storage } from './storage/open-storage';
import { repeat } from './storage/upkeep/repeat';

/** How often pending guests are looked at. */
export interface Watch {
  /** Seconds between two looks at who is due. */
  readonly everySeconds: number;
  readonly pace: WatchPace;
}

export interface BackgroundParts {
  readonly directory: DirectoryAccess;
  readonly storage: Storage;
  readonly announcer: Announcer;
  readonly config: Config;
  readonly watch: Watch;
  readonly logger: Logger;
}

export interface BackgroundWork {
  /** Hands back what is not begun, and lets the step at hand end. */
  rest(): Promise<void>;
}

/** Carries out what was sent and watches over pending guests, from now on. */
export async function startBackgroundWork(parts: BackgroundParts): Promise<BackgroundWork> {
  const { directory, storage, announcer, config, watch, logger } = parts;
  const stopping = new AbortController();
  const isStopping = () => stopping.signal.aborted;
  await storage.onWake(
    createCarryOutRequest({
      directory,
      work: storage.work,
      announcer,
      logger,
      rules: { ownedAppsOn: config.ownedAppsOn },
      pace: {
        now: () => new Date(),
        pause: (seconds) => pauseUntil(stopping.signal, seconds),
        isStopping,
        quietPeriodSeconds: config.quietPeriodSeconds,
      },
    }),
  );
  await storage.recover();
  const { watchList, ledger } = storage;
  const watchPendingGuests = createWatchPendingGuests({
    watchList,
    directory,
    ledger,
    announcer,
    pace: watch.pace,
    isStopping,
    logger,
  });
  const watching = repeat(watchPendingGuests, watch.everySeconds, logger);
  return {
    async rest() {
      stopping.abort();
      await watching.stop();
      await storage.rest();
    },
  };
}

async function pauseUntil(signal: AbortSignal, seconds: number): Promise<void> {
  await sleep(seconds * 1000, undefined, { signal }).catch(() => undefined);
}
