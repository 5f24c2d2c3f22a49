import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { contoso } from '../../src/sandbox/directory/contoso';
import { compile, type Compiled } from '../fleet/compile';
import { describeOnPostgres } from '../storage/stores';
import { openLine, type Line } from './cut-line';
import { openScene, type Scene, type SceneOptions } from './open-scene';
import type { Wanted } from './patient-requester';

const GUESTS = 120;
const PATIENCE = 240_000;
const { olivia, ingrid, ursula } = contoso.people;
const falcon = contoso.groups.projectFalcon.displayName;
const marketing = contoso.teams.marketingLaunch.displayName;

/** Three people ask at once, for sixty, forty and twenty guests. */
const wishes = (name: string): readonly Wanted[] =>
  [
    { requester: olivia, target: falcon, size: 60 },
    { requester: ursula, target: marketing, size: 40 },
    { requester: ingrid, target: falcon, size: 20 },
  ].map(({ requester, target, size }, wish) => ({
    requester,
    target,
    guests: Array.from({ length: size }, (_, index) => `${name}.${wish}.${index}@fabrikam.com`),
  }));

describeOnPostgres('Bots that share one store', () => {
  let compiled: Compiled;
  let scene: Scene | null = null;
  beforeAll(async () => {
    compiled = await compile();
  });
  afterEach(async () => {
    await scene?.close();
    scene = null;
  });
  afterAll(() => {
    compiled.remove();
  });

  const open = async (name: string, options: Partial<SceneOptions> = {}): Promise<Scene> => {
    scene = await openScene({ folder: compiled.folder, name, processes: 2, ...options });
    return scene;
  };
  const expectEachOnce = async ({ directory }: Scene) => {
    const { invited, invitations, mails, memberships, joins } = await directory.control.counts();
    const once = GUESTS;
    expect({ invited, invitations, mails, memberships, joins }).toEqual({
      invited: once,
      invitations: once,
      mails: once,
      memberships: once,
      joins: once,
    });
  };

  test.each([2, 4, 8])(
    '%i of them invite, mail and add every guest once',
    async (processes) => {
      const one = await open(`bots-${processes}`, { processes });
      await one.ask(wishes(`p${processes}`));
      await one.untilAllAreIn(GUESTS);
      await expectEachOnce(one);
    },
    PATIENCE,
  );

  test(
    'the store is away for a while in the midst of it, and the work goes on afterwards',
    async () => {
      let line: Line | null = null;
      const one = await open('store-away', {
        async leadTo(databaseUrl) {
          line = await openLine(databaseUrl);
          return line.url;
        },
      });
      await one.ask(wishes('away'));
      line!.cut();
      await sleep(6_000);
      line!.mend();
      await one.untilAllAreIn(GUESTS);
      await expectEachOnce(one);
      for (const bot of one.fleet.bots) expect((await fetch(`${bot!.url}/readyz`)).status).toBe(200);
      line!.close();
    },
    PATIENCE,
  );

  test(
    'the clock of one of them is hours ahead and jumps, and nobody loses or doubles anything',
    async () => {
      const preload = join(__dirname, 'shift-clock.cjs');
      const one = await open('clock', {
        execArgvOf: (number) => (number === 0 ? ['--require', preload] : []),
      });
      await one.ask(wishes('clock'));
      await one.untilAllAreIn(GUESTS);
      await expectEachOnce(one);
    },
    PATIENCE,
  );
});
