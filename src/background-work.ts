import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from './config';
import type { WatchPace } from './domain/watch-pace';
import { createCarryOutRequest } from './flows/carry-out/carry-out-request';
import { createInvitationGate, type GateDependencies } from './flows/carry-out/invitation-gate';
import { createFailureWatch } from './flows/carry-out/watch-failures';
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
  // Every pause of every request listens.
  setMaxListeners(0, stopping.signal);
  const isStopping = () => stopping.signal.aborted;
  const pause = (seconds: number) => pauseUntil(stopping.signal, seconds);
  await storage.onWake(
    createCarryOutRequest({
      directory,
      work: storage.work,
      announcer,
      gate: createInvitationGate({ lease: leaseAt(config.invitesPerMinute, storage), pause }),
      failures: createFailureWatch({ stops: storage.stops, logger }),
      logger,
      rules: { ownedAppsOn: config.ownedAppsOn },
      pace: {
        pause,
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

/** A few may leave together after a quiet time; from then on they keep the pace. */
const BURST_SECONDS = 5;

function leaseAt(invitesPerMinute: number, { allowances }: Storage): GateDependencies['lease'] {
  if (invitesPerMinute === 0) return null;
  const perSecond = invitesPerMinute / 60;
  const most = Math.max(1, perSecond * BURST_SECONDS);
  const wanted = Math.max(1, Math.floor(perSecond));
  return (tenantId) => allowances.lease(tenantId, 'invitations', { most, perSecond, wanted });
}

async function pauseUntil(signal: AbortSignal, seconds: number): Promise<void> {
  await sleep(seconds * 1000, undefined, { signal }).catch(() => undefined);
}
