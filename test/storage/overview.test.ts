import { randomUUID } from 'node:crypto';
import { countItems } from '../../src/domain/count-items';
import type { DraftItem } from '../../src/domain/invitation-request';
import { RedemptionUrl } from '../../src/domain/redemption-url';
import { problemsFirst } from '../../src/channel/cards/problems-first';
import { aDraft, aGuest, anAccount, aRequester } from './a-draft';
import { claimRequest, findRequest, sendRequest } from './sent-requests';
import { describeOnBothStores, open, type OpenStore, type TestStore } from './stores';

describeOnBothStores('A long request for its card', (make) => {
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

  const mixed = (): readonly DraftItem[] => [
    ...Array.from({ length: 20 }, () => aGuest()),
    aGuest({ kind: 'refused', reason: 'domainDenied' }),
    aGuest({ kind: 'add', person: anAccount(), as: 'guest' }),
    aGuest({ kind: 'useAccount', person: anAccount(), isIn: false }),
    aGuest({ kind: 'nothingToDo', person: anAccount() }),
    { ...aGuest(), suggestion: 'ann@fabrikam.com' },
    { ...aGuest(), warnings: ['roleMailbox'] },
  ];

  test('shows counts of all and one page, problems first, just as the whole request would', async () => {
    const { ledger, work } = opened.storage;
    const requester = aRequester();
    const draft = aDraft(requester, { items: mixed() });
    await ledger.saveDraft(draft);
    const same = async () => {
      const whole = await ledger.find(draft.id, requester);
      const pages = await Promise.all([0, 1, 2].map((page) => ledger.overview(draft.id, requester, page)));
      const ordered = problemsFirst(whole?.items ?? []).map(({ position }) => position);
      expect(pages.map((page) => page?.excerpt?.from)).toEqual([0, 10, 20]);
      expect(pages.flatMap((page) => page?.items.map(({ position }) => position) ?? [])).toEqual(ordered);
      const { longestLink, ...counts } = countItems(whole?.items ?? []);
      expect(pages[0]?.excerpt?.counts).toMatchObject(counts);
      expect(Math.abs((pages[0]?.excerpt?.counts.longestLink ?? -99) - longestLink)).toBeLessThan(30);
    };
    await same();

    const request = await ledger.start(draft.id, requester, 0);
    if (request === null) throw new Error('not sent');
    const { claim } = await claimRequest(opened.storage, request);
    await work.beginInvitation(claim, 0);
    await work.record(claim, 0, {
      state: 'granted',
      personId: randomUUID(),
      isInvitedByUs: true,
      isGrantedByUs: true,
      redemption: 'pending',
      redemptionUrl: new RedemptionUrl(`https://login.microsoftonline.com/redeem?${'x'.repeat(300)}`),
    });
    await work.beginInvitation(claim, 1);
    await work.record(claim, 1, { state: 'failed', reason: 'directoryUnavailable' });
    await work.beginInvitation(claim, 2);
    await same();
  });

  test('is there for its requester alone, and a page past the end is the last one', async () => {
    const { ledger } = opened.storage;
    const request = await sendRequest(opened.storage, mixed());
    expect(await ledger.overview(request.id, aRequester(), 0)).toBeNull();
    expect(await ledger.overview('rubbish', request.requester, 0)).toBeNull();
    expect((await ledger.overview(request.id, request.requester, 999))?.excerpt?.from).toBe(20);
    expect((await ledger.overview(request.id, request.requester, -1))?.excerpt?.from).toBe(0);
  });

  test('of ten guests comes whole', async () => {
    const request = await sendRequest(opened.storage, mixed().slice(0, 10));
    const overview = await opened.storage.ledger.overview(request.id, request.requester, 0);
    expect(overview).toEqual(await findRequest(opened.storage, request));
  });

  test('a list beside a form is its requester’s alone, goes on once, and is forgotten with a guest in it', async () => {
    const { keptGuests, operator } = opened.storage;
    const [id, next] = [randomUUID(), randomUUID()];
    const requester = aRequester();
    const address = `${randomUUID()}@fabrikam.com`;
    const list = {
      guests: [{ address, displayName: null, typed: address }],
      file: 'a.csv',
      skipped: [],
      skippedRows: 0,
    };
    await keptGuests.put(id, requester, list);
    await keptGuests.put(id, aRequester(), { ...list, file: 'theirs.csv' });
    expect(await keptGuests.find(id, requester)).toEqual(list);
    expect(await keptGuests.find(id, aRequester())).toBeNull();
    const rest = { requestId: next, list };
    expect(await keptGuests.handOver(id, aRequester(), rest)).toBe(false);
    expect(await keptGuests.handOver(id, requester, rest)).toBe(true);
    expect(await keptGuests.handOver(id, requester, rest)).toBe(false);
    expect(await keptGuests.find(next, requester)).toEqual(list);
    expect(await operator.forget(address)).toMatchObject({ kind: 'forgotten', drafts: 1 });
    expect(await keptGuests.find(next, requester)).toBeNull();
  });
});
