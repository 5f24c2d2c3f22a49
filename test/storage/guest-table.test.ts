import { randomUUID } from 'node:crypto';
import { RedemptionUrl } from '../../src/domain/redemption-url';
import type { InvitationRequest, Requester } from '../../src/domain/invitation-request';
import type { GuestTableAsked } from '../../src/ports/guest-table';
import { aDraft, aGuest, anAccount, aRequester } from './a-draft';
import { claimRequest, sendRequest } from './sent-requests';
import { describeOnBothStores, describeOnPostgres, open, type OpenStore, type TestStore } from './stores';

const all: GuestTableAsked = {
  words: [],
  state: null,
  target: null,
  requestIds: null,
  sort: 'invitedAt',
  isDescending: true,
  after: null,
  limit: 100,
};

/** Invited, in, and not accepted yet. */
async function letIn({ storage }: OpenStore, request: InvitationRequest, positions: readonly number[]) {
  const { claim } = await claimRequest(storage, request);
  for (const position of positions) {
    await storage.work.beginInvitation(claim, position);
    await storage.work.record(claim, position, {
      state: 'invited',
      personId: randomUUID(),
      isInvitedByUs: true,
      redemption: 'pending',
      redemptionUrl: new RedemptionUrl('https://login.example/redeem'),
    });
    await storage.work.record(claim, position, { state: 'granted', isGrantedByUs: true });
  }
  await storage.work.release(claim, null);
}

async function daysLater({ database }: OpenStore, { id }: Requester, days: number) {
  await database.query(
    `UPDATE guestlist.item SET inviting_at = inviting_at - make_interval(days => $2)
     FROM guestlist.request WHERE request.id = item.request_id AND requester_id = $1`,
    [id, days],
  );
  await database.query(
    'UPDATE guestlist.request SET sent_at = sent_at - make_interval(days => $2) WHERE requester_id = $1',
    [id, days],
  );
}

describeOnBothStores('The table of guests', (make) => {
  let store: TestStore;
  let opened: OpenStore;
  beforeAll(async () => {
    store = await make();
    opened = await open(store);
  });
  afterAll(async () => {
    await opened.storage.close();
    await store.destroy();
  });

  test('has every guest of one person in one state each, and of nobody else', async () => {
    const requester = aRequester();
    const { storage } = opened;
    const items = [
      aGuest({ kind: 'invite' }, 'ann@fabrikam.com'),
      aGuest({ kind: 'refused', reason: 'domainDenied' }, 'eve@blocked.example'),
      aGuest({ kind: 'nothingToDo', person: anAccount({ redemption: 'accepted' }) }, 'bob@fabrikam.com'),
    ];
    const request = await sendRequest(storage, items, { requester });
    await letIn(opened, request, [0]);
    await sendRequest(storage, [aGuest()], { requester: aRequester(requester.tenantId) });
    const page = await storage.guestTable.page(requester, all);
    expect(Object.fromEntries(page.rows.map(({ address, tabState }) => [address, tabState]))).toEqual({
      'ann@fabrikam.com': 'pending',
      'eve@blocked.example': 'notDone',
      'bob@fabrikam.com': 'accepted',
    });
    expect(page.totals).toEqual({ underWay: 0, pending: 1, stale: 0, accepted: 1, notDone: 1, undone: 0 });
    expect(page.next).toBeNull();
    expect(await storage.guestTable.page(aRequester(), all)).toMatchObject({ rows: [] });
  });

  test('calls a guest stale who has not accepted for a week, and knows how it stood week by week', async () => {
    const requester = aRequester();
    const request = await sendRequest(opened.storage, [aGuest(), aGuest()], { requester });
    await letIn(opened, request, [0, 1]);
    await daysLater(opened, requester, 15);
    await opened.storage.history.noteSeen({ requestId: request.id, position: 0 }, { redemption: 'accepted' });
    const { rows } = await opened.storage.guestTable.page(requester, {
      ...all,
      sort: 'state',
      isDescending: false,
    });
    expect(rows.map(({ position, tabState }) => [position, tabState])).toEqual([
      [1, 'stale'],
      [0, 'accepted'],
    ]);
    expect(rows[1]?.acceptedAt?.getTime()).toBeGreaterThan(Date.now() - 60_000);
    const weeks = await opened.storage.guestTable.weeks(requester);
    expect(weeks.slice(-4).map(({ pending, stale, accepted }) => [pending, stale, accepted])).toEqual([
      [0, 0, 0],
      [2, 0, 0],
      [0, 2, 0],
      [0, 1, 1],
    ]);
    expect(weeks).toHaveLength(12);
  });

  test('is turned page by page in each order without losing or repeating anybody', async () => {
    const requester = aRequester();
    for (const name of ['Falcon', 'Apollo', 'Zephyr']) {
      const draft = aDraft(requester, { items: Array.from({ length: 7 }, () => aGuest()) });
      await opened.storage.ledger.saveDraft({ ...draft, target: { ...draft.target, displayName: name } });
      await opened.storage.ledger.start(draft.id, requester, 0);
    }
    for (const sort of ['invitedAt', 'acceptedAt', 'name', 'target', 'state'] as const) {
      for (const isDescending of [true, false]) {
        const seen: string[] = [];
        let after: GuestTableAsked['after'] = null;
        do {
          const { rows, next } = await opened.storage.guestTable.page(requester, {
            ...all,
            sort,
            isDescending,
            after,
            limit: 4,
          });
          seen.push(...rows.map(({ requestId, position }) => `${requestId}:${position}`));
          after = next;
        } while (after !== null);
        expect([sort, seen.length, new Set(seen).size]).toEqual([sort, 21, 21]);
      }
    }
  });

  test('finds by every word, in the name, the address or the target, and what is no pattern is taken as it stands', async () => {
    const requester = aRequester();
    await sendRequest(
      opened.storage,
      [aGuest({ kind: 'invite' }, 'ann@fabrikam.com'), aGuest({ kind: 'invite' }, 'b_b@adatum.com')],
      {
        requester,
      },
    );
    const found = async (...words: string[]) =>
      (await opened.storage.guestTable.page(requester, { ...all, words })).rows.map(({ address }) => address);
    expect(await found('fabrikam', 'falcon')).toEqual(['ann@fabrikam.com']);
    expect(await found('fabrikam', 'apollo')).toEqual([]);
    expect(await found('b_b')).toEqual(['b_b@adatum.com']);
    expect(await found('%')).toEqual([]);
  });

  test('tells one guest’s history, and the link to whoever invited alone', async () => {
    const [requester, owner] = [aRequester(), aRequester()];
    const request = await sendRequest(opened.storage, [aGuest()], { requester });
    await letIn(opened, request, [0]);
    const place = { requestId: request.id, position: 0 };
    const { guestTable } = opened.storage;
    const own = await guestTable.find(requester, place, null);
    expect(own?.steps.map(({ what }) => what)).toEqual(['sent', 'inviting', 'invited', 'granted']);
    expect(own?.item.redemptionUrl?.reveal()).toBe('https://login.example/redeem');
    const coOwner = { id: owner.id, tenantId: requester.tenantId };
    expect(await guestTable.find(coOwner, place, null)).toBeNull();
    expect(await guestTable.find(coOwner, place, { kind: 'group', id: randomUUID() })).toBeNull();
    const asOwner = await guestTable.find(coOwner, place, request.target.ref);
    expect(asOwner?.row.by).toBe('Olivia Owner');
    expect(asOwner?.item.redemptionUrl).toBeNull();
    expect(
      await guestTable.find({ ...requester, tenantId: owner.tenantId }, place, request.target.ref),
    ).toBeNull();
    for (const position of [-1, 0.5, 1e9]) {
      expect(await guestTable.find(requester, { ...place, position }, null)).toBeNull();
    }
  });

  test('of a target has everyone’s guests, for whoever owns it', async () => {
    const requester = aRequester();
    const request = await sendRequest(opened.storage, [aGuest()], { requester });
    const owner = aRequester(requester.tenantId);
    const asked = { ...all, target: request.target.ref, isOfEveryone: true };
    expect((await opened.storage.guestTable.page(owner, asked)).rows).toMatchObject([{ by: 'Olivia Owner' }]);
    expect((await opened.storage.guestTable.page(owner, { ...asked, isOfEveryone: false })).rows).toEqual([]);
  });
});

describeOnBothStores('What changes in the ledger', (make) => {
  test('is heard once, and only what people see', async () => {
    const store = await make();
    const opened = await open(store);
    const { storage, database } = opened;
    const requester = aRequester();
    const reader = await storage.changes.read();
    const request = await sendRequest(storage, [aGuest()], { requester });
    expect(await reader.next()).toEqual([
      { requestId: request.id, requester, targetIds: [request.target.ref.id] },
    ]);
    expect(await reader.next()).toEqual([]);
    await letIn(opened, request, [0]);
    expect(await reader.next()).toHaveLength(1);
    await database.query('UPDATE guestlist.item SET look_at = now()');
    expect(await reader.next()).toEqual([]);
    await storage.close();
    await store.destroy();
  });
});

describeOnPostgres('Changes in another process', (make) => {
  test('are heard, also of a transaction that took longer than one begun after it', async () => {
    const store = await make();
    const [one, other] = [await open(store), await open(store)];
    const requester = aRequester();
    const slow = await sendRequest(one.storage, [aGuest()], { requester });
    const quick = await sendRequest(one.storage, [aGuest()], { requester });
    const reader = await other.storage.changes.read();
    await reader.next();
    await one.database.transaction(async (tx) => {
      await tx.query(`UPDATE guestlist.item SET state = 'failed' WHERE request_id = $1`, [slow.id]);
      await one.database.query(`UPDATE guestlist.item SET state = 'failed' WHERE request_id = $1`, [
        quick.id,
      ]);
      expect((await reader.next()).map(({ requestId }) => requestId)).toEqual([quick.id]);
      expect(await reader.next()).toEqual([]);
    });
    expect((await reader.next()).map(({ requestId }) => requestId)).toEqual([slow.id]);
    expect(await reader.next()).toEqual([]);
    await one.storage.close();
    await other.storage.close();
    await store.destroy();
  });
});
