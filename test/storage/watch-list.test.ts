import { RedemptionUrl } from '../../src/domain/redemption-url';
import type { Requester } from '../../src/domain/invitation-request';
import type { Look } from '../../src/ports/watch-list';
import { aGuest, aRequester } from './a-draft';
import { claimRequest, findRequest, sendRequest } from './sent-requests';
import { describeOnBothStores, open, type OpenStore, type TestStore } from './stores';

const later: Look = { kind: 'pending', seconds: 3_600, isStale: false };

describeOnBothStores('Pending guests who are looked at', (make) => {
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
  const watchList = () => opened.storage.watchList;

  /** A request whose guests are all in and pending. */
  const pending = async (guests: number, requester: Requester = aRequester()) => {
    const { storage } = opened;
    const request = await sendRequest(
      storage,
      Array.from({ length: guests }, () => aGuest()),
      { requester },
    );
    const { claim } = await claimRequest(storage, request);
    for (let position = 0; position < guests; position += 1) {
      await storage.work.beginInvitation(claim, position);
      await storage.work.record(claim, position, {
        state: 'invited',
        personId: `d0000000-0000-4000-8000-${request.id.slice(0, 8)}${String(position).padStart(4, '0')}`,
        isInvitedByUs: true,
        redemption: 'pending',
        redemptionUrl: new RedemptionUrl('https://login.microsoftonline.com/redeem?rd=1'),
      });
      await storage.work.record(claim, position, { state: 'granting' });
      await storage.work.record(claim, position, { state: 'granted', isGrantedByUs: true });
    }
    await storage.work.release(claim, null);
    return request;
  };
  const itemOf = async (request: Awaited<ReturnType<typeof pending>>) =>
    (await findRequest(opened.storage, request)).items[0];

  test('come all at once for one requester, and for one process at a time', async () => {
    const requester = aRequester();
    await pending(2, requester);
    await pending(1, requester);
    await pending(1);
    const [one, other] = await Promise.all([watchList().takeDue(), watchList().takeDue()]);
    const both = [one, other].filter((due) => due !== null);
    const third = both.length === 2 ? null : await watchList().takeDue();
    const all = [...both, third].filter((due) => due !== null);
    expect(all.map(({ guests }) => guests.length).sort()).toEqual([1, 3]);
    expect(await watchList().takeDue()).toBeNull();
  });

  test('come again when it is time, and to another process if the first has died', async () => {
    await pending(1);
    const due = await watchList().takeDue();
    await watchList().note((due?.guests ?? []).map((guest) => ({ ...guest, look: later })));
    await opened.database.query(`UPDATE guestlist.item SET look_at = look_at - interval '59 minutes'`);
    expect(await watchList().takeDue()).toBeNull();
    await opened.database.query(`UPDATE guestlist.item SET look_at = look_at - interval '2 minutes'`);
    expect((await watchList().takeDue())?.guests).toHaveLength(1);
    expect(await watchList().takeDue()).toBeNull();
    await opened.database.query(`UPDATE guestlist.item SET look_at = look_at - interval '6 minutes'`);
    expect((await watchList().takeDue())?.guests).toHaveLength(1);
  });

  test('once accepted: written down with evidence, the link dropped, told once', async () => {
    const request = await pending(1);
    const due = await watchList().takeDue();
    const seen = (due?.guests ?? []).map((guest) => ({
      ...guest,
      look: { kind: 'accepted', isTold: true } as const,
    }));
    await watchList().note(seen);
    await watchList().note(seen);
    expect(await itemOf(request)).toMatchObject({ redemption: 'accepted', redemptionUrl: null });
    const news = await watchList().takeNews();
    expect(news).toEqual({
      requestId: request.id,
      requester: request.requester,
      guests: [{ position: 0, news: 'accepted' }],
    });
    expect(await watchList().takeNews()).toBeNull();
    if (news !== null) await watchList().told(news);
    await opened.database.query(`UPDATE guestlist.item SET news_at = news_at - interval '1 day'`);
    expect(await watchList().takeNews()).toBeNull();
    const lines = [];
    for await (const line of opened.storage.operator.audit({})) lines.push(line.what);
    expect(lines.filter((what) => what === 'accepted')).toHaveLength(1);
  });

  test('accepted for one target is accepted for all of that requester, who hears of it once', async () => {
    const requester = aRequester();
    const [one, other, stranger] = [
      await pending(1, requester),
      await pending(1, requester),
      await pending(1),
    ];
    const personId = (await itemOf(one))?.personId ?? '';
    await opened.database.query('UPDATE guestlist.item SET person_id = $1', [personId]);
    const guest = { requestId: one.id, position: 0, look: { kind: 'accepted', isTold: true } } as const;
    await watchList().note([guest]);
    expect(await itemOf(other)).toMatchObject({ redemption: 'accepted', redemptionUrl: null });
    expect(await itemOf(stranger)).toMatchObject({ redemption: 'pending' });
    const news = [await watchList().takeNews(), await watchList().takeNews()];
    expect(news.flatMap((all) => all?.guests.map((seen) => seen.news)).sort()).toEqual(['accepted', 'seen']);
    expect(await watchList().takeNews()).toBeNull();
  });

  test('a request that has ended is shown once more a while later: an older card may have come after the last', async () => {
    const request = await pending(2);
    expect(await watchList().takeNews()).toBeNull();
    await opened.database.query(`UPDATE guestlist.item SET news_at = news_at - interval '21 seconds'`);
    const news = await watchList().takeNews();
    expect(news).toMatchObject({ requestId: request.id, guests: [{ position: 0, news: 'seen' }] });
    if (news !== null) await watchList().told(news);
    await opened.database.query(`UPDATE guestlist.item SET news_at = news_at - interval '1 day'`);
    expect(await watchList().takeNews()).toBeNull();
  });

  test('news that could not be told come again', async () => {
    await pending(1);
    const due = await watchList().takeDue();
    await watchList().note(
      (due?.guests ?? []).map((guest) => ({ ...guest, look: { kind: 'accepted', isTold: true } })),
    );
    expect(await watchList().takeNews()).not.toBeNull();
    await opened.database.query(`UPDATE guestlist.item SET news_at = news_at - interval '6 minutes'`);
    expect(await watchList().takeNews()).not.toBeNull();
  });

  test('taken out again, or deleted: nobody looks any more', async () => {
    const request = await pending(2);
    await opened.storage.ledger.ask(request.id, request.requester, { kind: 'remove', position: 0 });
    const { claim, removals } = await claimRequest(opened.storage, request);
    expect(removals).toEqual([0]);
    await opened.storage.work.record(claim, 0, { state: 'undone', isGrantedByUs: false });
    await opened.storage.work.release(claim, null);
    const due = await watchList().takeDue();
    expect(due?.guests.map(({ position }) => position)).toEqual([1]);
    await watchList().note((due?.guests ?? []).map((guest) => ({ ...guest, look: { kind: 'over' } })));
    await opened.database.query(`UPDATE guestlist.item SET look_at = look_at - interval '1 year'`);
    expect(await watchList().takeDue()).toBeNull();
  });

  test('who takes long is news once', async () => {
    await pending(1);
    const stale: Look = { kind: 'pending', seconds: 0, isStale: true };
    const due = await watchList().takeDue();
    expect(due?.guests[0]?.isReminded).toBe(false);
    await watchList().note((due?.guests ?? []).map((guest) => ({ ...guest, look: stale })));
    expect((await watchList().takeNews())?.guests).toEqual([{ position: 0, news: 'stale' }]);
    expect((await watchList().takeDue())?.guests[0]?.isReminded).toBe(true);
  });
});
