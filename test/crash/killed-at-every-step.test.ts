import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from '../fakes/person';
import type { Death } from './killable-bot';
import { openCrashScene, type CrashScene } from './open-crash-scene';

/** Far more calls than one guest takes; the loop ends with the first number that is not reached. */
const MOST_CALLS = 40;

describe('A bot killed at any step of an invitation, and started again', () => {
  let scene: CrashScene;
  beforeAll(async () => {
    scene = await openCrashScene();
  });
  afterAll(() => scene.close());

  /** Killed before the press was written down, nothing was sent: the review still stands there to be pressed. */
  const pressAgainIfUnsent = async (person: Person) => {
    await person.waitFor(/Undo|Send invitation/, 20_000);
    if (person.text().includes('Send invitation')) await person.press('Send invitation');
    await person.waitFor('Undo', 20_000);
  };

  const countOf = async (guest: string) => {
    const { mails, invitations, memberships } = await scene.directory.state();
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
      let bot = await scene.startBot();
      for (let at = 1; at <= MOST_CALLS; at += 1) {
        const guest = `ann.${when}.${at}@fabrikam.com`;
        const olivia = scene.asOlivia(bot.url);
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
          bot = await scene.startBot();
          await pressAgainIfUnsent(scene.asOlivia(bot.url));
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
