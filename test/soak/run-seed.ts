import type { DirectoryCounts } from '../../src/sandbox/directory/control/report';
import type { OwnDatabase } from '../fleet/postgres';
import { createRandom } from '../fleet/random';
import { startKiller } from './killer';
import { openScene } from './open-scene';
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

/** Longer than a lease of the scene, shorter than its quiet period. */
const FREEZE_MS = 4_000;

/** One seed from an empty store to the last guest, with bots killed and frozen on the way. */
export async function runSeed(options: SeedOptions): Promise<SeedReport> {
  const { seed, guests, processes, folder, killEveryMs, latencyMs, mostKills = Infinity } = options;
  const began = Date.now();
  const random = createRandom(seed);
  const plan = planSeed(seed, guests, random);
  const settings = { latencyMs: [...latencyMs] satisfies [number, number] };
  const scene = await openScene({ folder, name: String(seed), processes, settings });
  const { database, directory, fleet } = scene;
  for (const fault of plan.faults) await directory.control.fault(fault);
  const killer = startKiller(fleet, {
    random,
    everyMs: killEveryMs,
    mostKills,
    freezeMs: FREEZE_MS,
    freezesOneIn: 4,
  });
  try {
    await scene.ask(plan.requests);
    await scene.untilAllAreIn(guests);
    await killer.stop();
    const { writes } = await directory.control.state();
    return {
      counts: await directory.control.counts(),
      endings: await scene.endings(),
      withoutLink: await withoutLinkIn(database),
      dropped: writes.filter(({ path, status }) => path.endsWith('/invitations') && status === null).length,
      ...killer.deeds,
      seconds: Math.round((Date.now() - began) / 1000),
    };
  } finally {
    try {
      await killer.stop();
    } finally {
      await scene.close();
    }
  }
}

async function withoutLinkIn(database: OwnDatabase): Promise<number> {
  const [row] = await database.rows<{ count: number }>(
    `SELECT count(*)::int AS count FROM guestlist.item WHERE state = 'granted' AND redemption_url IS NULL`,
  );
  return row?.count ?? 0;
}
