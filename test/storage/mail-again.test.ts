import { aGuest, aRequester } from './a-draft';
import { claimRequest, sendRequest } from './sent-requests';
import { describeOnBothStores, open, type OpenStore, type TestStore } from './stores';

describeOnBothStores('An e-mail that is asked for again', (make) => {
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

  test('is written off before it is tried, once a day, and not while invitations are stopped', async () => {
    const { work } = opened.storage;
    const request = await sendRequest(opened.storage, [aGuest()], {
      requester: aRequester(),
      holdSeconds: 0,
    });
    const first = await claimRequest(opened.storage, request);
    const change = { state: 'granted', isInvitedByUs: true, redemption: 'pending' } as const;
    await work.record(first.claim, 0, change);
    await work.release(first.claim, null);
    const resend = () =>
      opened.storage.ledger.ask(request.id, request.requester, { kind: 'resends', positions: [0, 1] });
    await resend();
    await resend();
    const second = await claimRequest(opened.storage, request);
    expect([second.newLinks, second.resends]).toEqual([[0], [0]]);
    await work.record(second.claim, 0, { mailAgain: 'leaving' });
    await work.release(second.claim, 0);
    // As after a crash: the link is still to be made, and nobody is mailed for it again.
    const third = await claimRequest(opened.storage, request);
    expect([third.newLinks, third.resends]).toEqual([[0], []]);
    await work.record(third.claim, 0, { mailAgain: 'notSent' });
    await work.release(third.claim, 0);
    const fourth = await claimRequest(opened.storage, request);
    expect(fourth.resends).toEqual([0]);
    await opened.storage.stops.failed(request.requester.tenantId, true);
    await expect(work.record(fourth.claim, 0, { mailAgain: 'leaving' })).rejects.toThrow('stopped');
    await opened.storage.operator.resume();
    await work.record(fourth.claim, 0, { mailAgain: 'leaving' });
    await work.record(fourth.claim, 0, { newLinkDone: true, mailAgain: 'sent' });
    await resend();
    await work.release(fourth.claim, null);
    expect(await work.claim(request.id)).toBeNull();
  });
});
