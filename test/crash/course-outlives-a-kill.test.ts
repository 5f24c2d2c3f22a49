import { setTimeout as sleep } from 'node:timers/promises';
import { contoso } from '../../src/sandbox/directory/contoso';
import type { Person } from '../fakes/person';
import { denied } from '../support/denied';
import { waitUntil } from '../support/wait-until';
import { openCrashScene, type CrashScene, type KillableBot } from './open-crash-scene';

const LONG = 60_000;
const GUESTS = 60;
const { carl } = contoso.people;

describe('What a requester asked of a long request outlives a kill', () => {
  let scene: CrashScene;
  let bot: KillableBot;
  beforeEach(async () => {
    scene = await openCrashScene();
    bot = await scene.startBot();
  });
  afterEach(async () => {
    bot.child.disconnect();
    await bot.ended;
    await scene.close();
  });

  const addresses = Array.from({ length: GUESTS }, (_, at) => `guest${at}@fabrikam.com`).join('; ');
  const fault = (kind: { delayMs: number } | { refuse: true }, when: { times: number; after?: number }) =>
    scene.directory.fault({
      method: 'POST',
      path: '/invitations$',
      ...when,
      fault: 'delayMs' in kind ? { kind: 'delay', delayMs: kind.delayMs } : denied,
    });
  const send = async (guests = addresses): Promise<Person> => {
    const olivia = scene.asOlivia(bot.url);
    await olivia.type(`invite ${guests} to Project Falcon`);
    await olivia.waitFor(/^(Send|Invite and add|Add) .*/m, LONG);
    const [button = ''] = /^(Send|Invite and add|Add) .*/m.exec(olivia.text()) ?? [];
    await olivia.press(button);
    return olivia;
  };
  const killAndStartAgain = async (): Promise<Person> => {
    bot.child.kill('SIGKILL');
    await bot.ended;
    bot = await scene.startBot();
    return scene.asOlivia(bot.url);
  };
  const stands = async () => {
    const { mails, memberships, mailedAgain } = await scene.directory.counts();
    return { mails, memberships, mailedAgain };
  };

  test('paused: it is still paused, Resume goes on, and nobody is invited twice', async () => {
    await fault({ delayMs: 500 }, { times: 200 });
    const before = await send();
    await before.waitFor('Pause', LONG);
    await waitUntil(async () => (await stands()).mails > 0);
    await before.press('Pause');
    await before.waitFor('Resume', LONG);
    await sleep(3_000);
    const olivia = await killAndStartAgain();
    await sleep(4_000);
    const { mails } = await stands();
    expect(mails).toBeLessThan(GUESTS);
    await olivia.press('Refresh');
    expect(olivia.text()).toContain('Nothing new is begun until you press Resume.');
    await sleep(2_000);
    expect((await stands()).mails).toBe(mails);

    await olivia.press('Resume');
    await olivia.waitFor('Undo', 2 * LONG);
    expect(await stands()).toEqual({ mails: GUESTS, memberships: GUESTS, mailedAgain: [] });
  }, 300_000);

  test('Undo, killed half-way: it ends, and takes back only what this invitation added', async () => {
    const others = Array.from({ length: 3 }, (_, at) => `other${at}@adatum.com`).join('; ');
    const first = await send(others);
    await first.waitFor('Undo', LONG);
    const kept = (await scene.directory.state()).memberships.map(({ personId }) => personId);
    expect(kept).toHaveLength(3);
    const before = await send(`${addresses}; ${others}; ${carl.address}`);
    await before.waitFor('Undo', LONG);
    const all = (await stands()).memberships;
    expect(all).toBeGreaterThanOrEqual(GUESTS + 3);

    await scene.directory.fault({
      method: 'DELETE',
      path: '/members/',
      times: 200,
      fault: { kind: 'delay', delayMs: 300 },
    });
    await before.press('Undo');
    await waitUntil(async () => (await stands()).memberships < all);
    bot.child.kill('SIGKILL');
    expect((await stands()).memberships).toBeGreaterThan(3);
    const olivia = await killAndStartAgain();
    await waitUntil(async () => (await stands()).memberships === kept.length);
    await olivia.waitFor(/^Download the outcome$/m, LONG);
    expect(olivia.text()).toContain('Taken back');
    const left = (await scene.directory.state()).memberships.map(({ personId }) => personId);
    expect(left.toSorted()).toEqual(kept.toSorted());
    expect((await stands()).mailedAgain).toEqual([]);
  }, 300_000);

  test('Retry failed, killed half-way: only those left are tried again, and nobody is mailed twice', async () => {
    await fault({ refuse: true }, { times: 1, after: 30 });
    await fault({ delayMs: 200 }, { times: 300 });
    const before = await send();
    await before.waitFor(/^Retry failed$/m, LONG);
    const { mails } = await stands();
    expect(mails).toBeGreaterThanOrEqual(30);
    expect(mails).toBeLessThan(GUESTS - 1);
    const triesBefore = (await scene.directory.state()).writes.filter(({ path }) =>
      path.endsWith('/invitations'),
    );
    await before.press('Retry failed');
    await waitUntil(async () => (await stands()).mails > mails);
    const olivia = await killAndStartAgain();
    await olivia.waitFor('Undo', 2 * LONG);
    expect(await stands()).toEqual({ mails: GUESTS - 1, memberships: GUESTS - 1, mailedAgain: [] });
    const tries = (await scene.directory.state()).writes.filter(({ path }) => path.endsWith('/invitations'));
    // Those in doubt when the bot died may be asked for twice; those already invited never are.
    expect(tries.length - triesBefore.length).toBeLessThan(GUESTS);
  }, 300_000);
});
