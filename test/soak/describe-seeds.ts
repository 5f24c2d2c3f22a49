import { describeOnPostgres } from '../storage/stores';
import { compile, type Compiled } from '../fleet/compile';
import { judgeSeed } from './judge-seed';
import { runSeed } from './run-seed';

const GUESTS = 300;

/** In two files, so that one seed works while the other waits for a lease to run out. */
export function describeSeeds(seeds: readonly number[]): void {
  describeOnPostgres('Four bots of which a random one is killed again and again', () => {
    playAll(seeds);
  });
}

function playAll(seeds: readonly number[]): void {
  let compiled: Compiled;
  beforeAll(async () => {
    compiled = await compile();
  });
  afterAll(() => {
    compiled.remove();
  });

  // To try one again: npm run soak -- --seed N --guests 300 --kill-every 1000
  test.each(seeds)(
    `seed %i: each of ${GUESTS} guests is invited, mailed and added exactly once`,
    async (seed) => {
      const report = await runSeed({
        seed,
        guests: GUESTS,
        processes: 4,
        folder: compiled.folder,
        killEveryMs: 1_000,
        mostKills: 4,
        latencyMs: [20, 60],
      });
      expect(judgeSeed(report, { guests: GUESTS, leastKills: 3 })).toEqual([]);
    },
    300_000,
  );
}
