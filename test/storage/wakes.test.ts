import { setTimeout as sleep } from 'node:timers/promises';
import { aGuest } from './a-draft';
import { claimRequest, findRequest, sendRequest } from './sent-requests';
import { describeOnBothStores, describeOnPostgres, open, type OpenStore, type TestStore } from './stores';
import { waitUntil } from '../support/wait-until';

/** Resolves once `isSo`; a test that waits in vain ends by its own time. */
describeOnBothStores('A sent request', (make) => {
  let store: TestStore;
  let opened: OpenStore;
  beforeEach(async () => {
    store = await make();
    opened = await open(store);
  });
  afterEach(async () => {
    await opened.storage.close();
    await store.destroy();
  });

  test('wakes a worker of this process at once, not at its next poll', async () => {
    const woken: string[] = [];
    await opened.storage.onWake((id) => Promise.resolve(void woken.push(id)));
    await sleep(300);
    const before = Date.now();
    const requests = [
      await sendRequest(opened.storage, [aGuest()]),
      await sendRequest(opened.storage, [aGuest()]),
    ];
    await waitUntil(() => woken.length === 2);
    expect(Date.now() - before).toBeLessThan(1_000);
    expect(woken.sort()).toEqual(requests.map(({ id }) => id).sort());
  });

  test('wakes it when the hold is over, and again when it was asked to', async () => {
    const woken: number[] = [];
    await opened.storage.onWake(async (id) => {
      const claimed = await opened.storage.work.claim(id);
      if (claimed === null) return;
      woken.push(Date.now());
      await opened.storage.work.release(claimed.claim, woken.length === 1 ? 1 : null);
    });
    const before = Date.now();
    const request = await sendRequest(opened.storage, [aGuest()], { holdSeconds: 1 });
    await waitUntil(() => woken.length === 2);
    const [first, second] = [woken[0]! - before, woken[1]! - woken[0]!];
    expect(first).toBeGreaterThanOrEqual(1_000);
    expect(first).toBeLessThan(2_000);
    expect(second).toBeGreaterThanOrEqual(1_000);
    expect(second).toBeLessThan(2_000);
    await sleep(100);
    expect((await findRequest(opened.storage, request)).state).toBe('ended');
  });

  test('comes again after its handler failed, which has given its claim back', async () => {
    const attempts: (number | null)[] = [];
    await opened.storage.onWake(async (id) => {
      const claimed = await opened.storage.work.claim(id);
      attempts.push(claimed?.claim.attempt ?? null);
      if (attempts.length === 1) throw new Error('The directory is on fire');
    });
    await sendRequest(opened.storage, [aGuest()]);
    await waitUntil(() => attempts.length === 2);
    expect(attempts).toEqual([1, 2]);
  });

  test('is found again although its wake was lost', async () => {
    const forgotten = await sendRequest(opened.storage, [aGuest()]);
    const waiting = await sendRequest(opened.storage, [aGuest()], { holdSeconds: 60 });
    await opened.database.query('DELETE FROM guestlist_queue.job');
    await opened.database.query(
      `UPDATE guestlist.request SET wake_at = now() - interval '1 minute' WHERE id = $1`,
      [forgotten.id],
    );
    const woken: string[] = [];
    await opened.storage.onWake((id) => Promise.resolve(void woken.push(id)));
    await waitUntil(() => woken.length > 0);
    await sleep(300);
    expect(woken).toEqual([forgotten.id]);
    expect(woken).not.toContain(waiting.id);
  });

  test('is woken after a start when it is open, and only then', async () => {
    const ended = await sendRequest(opened.storage, [aGuest()]);
    const { claim } = await claimRequest(opened.storage, ended);
    await opened.storage.work.release(claim, null);
    const running = await sendRequest(opened.storage, [aGuest()]);
    await claimRequest(opened.storage, running);
    const held = await sendRequest(opened.storage, [aGuest()], { holdSeconds: 60 });
    await opened.database.query('DELETE FROM guestlist_queue.job');

    const woken = new Set<string>();
    await opened.storage.onWake((id) => Promise.resolve(void woken.add(id)));
    await opened.storage.recover();
    await waitUntil(() => woken.size === 2);
    expect([...woken].sort()).toEqual([running.id, held.id].sort());
  });

  test('is not kept waiting by a long one', async () => {
    let finish = (): void => undefined;
    const long = new Promise<void>((resolve) => (finish = resolve));
    const woken: string[] = [];
    await opened.storage.onWake(async (id) => {
      woken.push(id);
      if (woken.length === 1) await long;
    });
    for (let count = 0; count < 4; count += 1) await sendRequest(opened.storage, [aGuest()]);
    await waitUntil(() => woken.length === 4);
    finish();
  });

  test('is worked on to its end before the store closes', async () => {
    const steps: string[] = [];
    await opened.storage.onWake(async (id) => {
      steps.push('begun');
      const claimed = await opened.storage.work.claim(id);
      await sleep(500);
      await opened.storage.work.release(claimed!.claim, null);
      steps.push('ended');
    });
    const request = await sendRequest(opened.storage, [aGuest()]);
    await waitUntil(() => steps.length === 1);
    await opened.storage.close();
    expect(steps).toEqual(['begun', 'ended']);
    opened = await open(store);
    expect((await findRequest(opened.storage, request)).state).toBe('ended');
  });
});

describeOnPostgres('Two bots on one database', (make) => {
  test('share the work, and do none of it twice', async () => {
    const store = await make();
    const bots = await Promise.all([open(store), open(store)]);
    const invited: string[] = [];
    const byBot = [0, 0];
    for (const [bot, { storage }] of bots.entries()) {
      await storage.onWake(async (id) => {
        const claimed = await storage.work.claim(id);
        if (claimed === null) return;
        const turn = await storage.work.beginInvitation(claimed.claim, 0);
        if (turn.kind === 'begun') invited.push(id);
        byBot[bot] = (byBot[bot] ?? 0) + 1;
        // Longer in all than the other bot takes to look into the queue.
        await sleep(400);
        await storage.work.record(claimed.claim, 0, { state: 'granted' });
        await storage.work.release(claimed.claim, null);
      });
    }
    const [{ storage }] = bots;
    const sent: string[] = [];
    for (let count = 0; count < 60; count += 1) sent.push((await sendRequest(storage, [aGuest()])).id);
    await Promise.all(bots.map((bot) => bot.storage.recover()));
    await waitUntil(() => invited.length >= sent.length);
    await sleep(500);
    expect(invited.sort()).toEqual(sent.sort());
    expect(Math.min(...byBot)).toBeGreaterThan(0);
    await Promise.all(bots.map((bot) => bot.storage.close()));
    await store.destroy();
  });

  test('wake what is open while others hold some of it, and nobody stands in the way of anybody', async () => {
    const store = await make();
    const bot = await open(store);
    const first = await sendRequest(bot.storage, [aGuest()]);
    const second = await sendRequest(bot.storage, [aGuest()]);
    const hold = 'SELECT 1 FROM guestlist.request WHERE id = $1 FOR UPDATE';
    let waking: Promise<void> = Promise.resolve();
    await bot.database.transaction(async (tx) => {
      await tx.query(hold, [second.id]);
      waking = bot.storage.recover();
      // By now it has come to the one that is held.
      await sleep(500);
      await tx.query(hold, [first.id]);
    });
    await expect(waking).resolves.toBeUndefined();
    await bot.storage.close();
    await store.destroy();
  });

  test('start at once on an empty database', async () => {
    const store = await make();
    const bots = await Promise.all([open(store), open(store), open(store)]);
    await Promise.all(bots.map(({ storage }) => storage.ready()));
    await Promise.all(bots.map(({ storage }) => storage.close()));
    await store.destroy();
  });
});
