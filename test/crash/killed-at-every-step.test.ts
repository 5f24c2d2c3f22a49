import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { contoso } from '../../src/sandbox/directory/contoso';
import { createDirectoryControl } from '../../src/sandbox/directory/control-client';
import { startDirectory, type RunningDirectory } from '../../src/sandbox/directory/start-directory';
import { Person } from '../fakes/person';
import { startTeamsConnector, type TeamsConnector } from '../fakes/teams-connector';
import { compile, type Compiled } from '../fleet/compile';
import { freshDataDir } from '../storage/fresh-data-dir';
import type { Death } from './killable-bot';

/** Far more calls than one guest takes; the loop ends with the first number that is not reached. */
const MOST_CALLS = 40;

describe('A bot killed at any step of an invitation, and started again', () => {
  let directory: RunningDirectory;
  let teams: TeamsConnector;
  let dataDir: string;
  let compiled: Compiled;
  const key = randomBytes(32).toString('base64');

  beforeAll(async () => {
    compiled = await compile('test/crash');
    dataDir = await freshDataDir();
    directory = await startDirectory({ replicationDelayMs: 0 });
    teams = await startTeamsConnector();
  });
  afterAll(async () => {
    await directory.close();
    await teams.close();
    rmSync(dataDir, { recursive: true, force: true });
    compiled.remove();
  });

  const startBot = async (): Promise<{ child: ChildProcess; url: string; ended: Promise<unknown> }> => {
    const child = fork(join(compiled.folder, 'test/crash/killable-bot.js'), {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        PORT: '0',
        DATA_DIR: dataDir,
        LINK_ENCRYPTION_KEY: key,
        SEND_HOLD_SECONDS: '0',
        QUIET_PERIOD_SECONDS: '1',
        GRAPH_BASE_URL: directory.url,
      },
    });
    const ended = once(child, 'exit');
    const [{ url }] = (await once(child, 'message')) as [{ url: string }];
    return { child, url, ended };
  };

  const asOlivia = (url: string) =>
    new Person(url, teams, {
      id: contoso.people.olivia.id,
      name: contoso.people.olivia.displayName,
      tenantId: contoso.tenant.id,
    });

  /** Killed before the press was written down, nothing was sent: the review still stands there to be pressed. */
  const pressAgainIfUnsent = async (person: Person) => {
    await person.waitFor(/Undo|Send invitation/, 20_000);
    if (person.text().includes('Send invitation')) await person.press('Send invitation');
    await person.waitFor('Undo', 20_000);
  };

  const countOf = async (guest: string) => {
    const { mails, invitations, memberships } = await createDirectoryControl(directory.url).state();
    const ids = new Set(
      invitations.filter(({ address }) => address === guest).map(({ personId }) => personId),
    );
    return {
      guest,
      mails: mails.filter(({ to }) => to === guest).length,
      memberships: memberships.filter(({ personId }) => ids.has(personId)).length,
    };
  };

  test.each<Death['when']>(['before', 'after'])(
    'mails the guest once, adds them once, and says how it ended (killed %s each call)',
    async (when) => {
      let killed = 0;
      let bot = await startBot();
      for (let at = 1; at <= MOST_CALLS; at += 1) {
        const guest = `ann.${when}.${at}@fabrikam.com`;
        const olivia = asOlivia(bot.url);
        await olivia.type(`invite ${guest} to Project Falcon`);
        bot.child.send({ at, when } satisfies Death);
        await once(bot.child, 'message');
        const isDead = bot.ended.then(() => true);
        await olivia.press('Send invitation').catch(() => undefined);
        // The last calls come after the card has said how it ended.
        const isDone = olivia.waitFor('Undo', 20_000).then(() => sleep(500, false));
        const wasKilled = await Promise.race([isDead, isDone]);
        if (wasKilled) {
          killed += 1;
          isDone.catch(() => undefined);
          bot = await startBot();
          await pressAgainIfUnsent(asOlivia(bot.url));
        }
        expect(await countOf(guest)).toEqual({ guest, mails: 1, memberships: 1 });
        if (!wasKilled) break;
      }
      bot.child.disconnect();
      await bot.ended;
      expect(killed).toBeGreaterThanOrEqual(8);
    },
    600_000,
  );
});
