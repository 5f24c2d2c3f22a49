import { politePace } from '../../../src/domain/watch-pace';
import { createWatchPendingGuests } from '../../../src/flows/watch/watch-pending-guests';
import { createPorts } from '../../../src/composition';
import { readConfig } from '../../../src/config';
import { createSandboxTokens } from '../../../src/sandbox/sandbox-tokens';
import { openStorage } from '../../../src/storage/open-storage';
import { quietLogger } from '../../fakes/quiet-logger';
import type { OwnDatabase } from '../../fleet/postgres';

export interface WatchedDay {
  /** Looks at the list that found somebody due. */
  readonly rounds: number;
}

const DAY = 86_400;

/** The watcher's work on a store where guests wait, for one day from their invitation on: the clock is turned forward to each next look. */
export async function watchForADay(
  database: OwnDatabase,
  graphUrl: string,
  linkKey: string,
): Promise<WatchedDay> {
  const config = readConfig({ DATABASE_URL: database.url, LINK_ENCRYPTION_KEY: linkKey });
  const storage = await openStorage({ ...config, logger: quietLogger });
  const world = { config, graphBaseUrl: graphUrl, tokens: createSandboxTokens(), logger: quietLogger };
  const { workDirectory } = createPorts(world, storage);
  const watch = createWatchPendingGuests({
    watchList: storage.watchList,
    directory: workDirectory,
    ledger: storage.ledger,
    announcer: {
      progressed: () => undefined,
      settled: () => Promise.resolve(),
      waiting: () => Promise.resolve(),
      accepted: () => Promise.resolve(),
      stillPending: () => Promise.resolve(),
    },
    pace: politePace,
    isStopping: () => false,
    logger: quietLogger,
  });
  let rounds = 0;
  let passed = 0;
  for (;;) {
    const [next] = await database.rows<{ seconds: number | null }>(
      'SELECT extract(epoch FROM min(look_at) - now())::float8 AS seconds FROM guestlist.item',
    );
    if (next === undefined || next.seconds === null) break;
    const seconds = Math.max(0, next.seconds);
    if (passed + seconds > DAY) break;
    passed += seconds;
    await database.rows(
      `UPDATE guestlist.item SET look_at = look_at - make_interval(secs => $1),
         inviting_at = inviting_at - make_interval(secs => $1), changed_at = changed_at - make_interval(secs => $1)`,
      [seconds],
    );
    await watch();
    rounds += 1;
  }
  await storage.close();
  return { rounds };
}
