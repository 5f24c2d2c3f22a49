import { setTimeout as sleep } from 'node:timers/promises';
import type { DirectoryCounts } from '../../src/sandbox/directory/control/report';
import { startTeamsConnector } from '../fakes/teams-connector';
import { startDirectoryProcess } from '../fleet/directory-process';
import { startFleet } from '../fleet/fleet';
import { createDatabase, type OwnDatabase } from '../fleet/postgres';
import { createRandom } from '../fleet/random';
import { startKiller } from './killer';
import type { Person } from '../fakes/person';
import { askPatiently, retryWhatFailed } from './patient-requester';
import { planSeed } from './plan-seed';

export interface SeedOptions {
  readonly seed: number;
  readonly guests: number;
  readonly processes: number;
  /** Where the compiled bot lies. */
  readonly folder: string;
  /** Milliseconds between two kills, on average. */
  readonly killEveryMs: number;
  /** The killer stops after so many kills; never if left out. */
  readonly mostKills?: number;
  /** Of the directory, its least and its most. */
  readonly latencyMs: readonly [number, number];
}

export interface SeedReport {
  readonly counts: DirectoryCounts;
  /** Items by how they ended. */
  readonly endings: Readonly<Record<string, number>>;
  /** Guests whose invitation was made but whose link was lost: their card offers a new one and says why. */
  readonly withoutLink: number;
  /** Invitations whose connection was dropped after the guest was made. */
  readonly dropped: number;
  readonly kills: number;
  readonly freezes: number;
  readonly seconds: number;
}

/** Longer than a frozen process stays so, or the promise about e-mails does not hold; see README. */
const QUIET_PERIOD_SECONDS = 8;
const LEASE_SECONDS = 3;
const FREEZE_MS = 4_000;
const PATIENCE_MS = 240_000;

/** One seed from an empty store to the last guest, with bots killed and frozen on the way. */
export async function runSeed(options: SeedOptions): Promise<SeedReport> {
  const { seed, guests, processes, folder, killEveryMs, latencyMs, mostKills = Infinity } = options;
  const began = Date.now();
  const random = createRandom(seed);
  const plan = planSeed(seed, guests, random);
  const [database, teams, directory] = await Promise.all([
    createDatabase('guestlist_soak'),
    startTeamsConnector(),
    startDirectoryProcess(folder, { latencyMs: [...latencyMs], replicationDelayMs: 300, throttle: null }),
  ]);
  for (const fault of plan.faults) await directory.control.fault(fault);
  const fleet = await startFleet({
    folder,
    processes,
    name: `soak/${seed}`,
    env: {
      DATABASE_URL: database.url,
      GRAPH_BASE_URL: directory.url,
      QUIET_PERIOD_SECONDS: String(QUIET_PERIOD_SECONDS),
      FLEET_LEASE_SECONDS: String(LEASE_SECONDS),
    },
  });
  const killer = startKiller(fleet, {
    random,
    everyMs: killEveryMs,
    mostKills,
    freezeMs: FREEZE_MS,
    freezesOneIn: 4,
  });
  try {
    const around = { teams, database, someUrl: () => fleet.someUrl() };
    const people = await Promise.all(
      plan.requests.map((wanted, index) => askPatiently(around, wanted, `a:soak-${index}`)),
    );
    await untilAllAreIn({ database, guests, people });
    await killer.stop();
    const { writes } = await directory.control.state();
    return {
      counts: await directory.control.counts(),
      endings: await endingsIn(database),
      withoutLink: await withoutLinkIn(database),
      dropped: writes.filter(({ path, status }) => path.endsWith('/invitations') && status === null).length,
      ...killer.deeds,
      seconds: Math.round((Date.now() - began) / 1000),
    };
  } finally {
    await killer.stop();
    await fleet.stop();
    await directory.close();
    await teams.close();
    await database.drop();
  }
}

const SENT = `FROM guestlist.item JOIN guestlist.request ON request.id = item.request_id
  WHERE request.sent_at IS NOT NULL`;

interface Asked {
  readonly database: OwnDatabase;
  readonly guests: number;
  readonly people: readonly Person[];
}

async function untilAllAreIn({ database, guests, people }: Asked): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const [ended] = await database.rows<{ all: number; failed: number }>(
      `SELECT count(*)::int AS all, (count(*) FILTER (WHERE item.state = 'failed'))::int AS failed
       ${SENT} AND request.state = 'ended'`,
    );
    if (ended?.all === guests && ended.failed === 0) return;
    if (Date.now() > end) throw new Error(`Not all are in: ${JSON.stringify(await endingsIn(database))}`);
    await Promise.all(people.map(retryWhatFailed));
    await sleep(250);
  }
}

async function endingsIn(database: OwnDatabase): Promise<Readonly<Record<string, number>>> {
  const rows = await database.rows<{ ending: string; count: number }>(
    `SELECT concat_ws(' ', item.state, item.reason) AS ending, count(*)::int AS count ${SENT} GROUP BY 1`,
  );
  return Object.fromEntries(rows.map(({ ending, count }) => [ending, count]));
}

async function withoutLinkIn(database: OwnDatabase): Promise<number> {
  const [row] = await database.rows<{ count: number }>(
    `SELECT count(*)::int AS count ${SENT} AND item.state = 'granted' AND item.redemption_url IS NULL`,
  );
  return row?.count ?? 0;
}
