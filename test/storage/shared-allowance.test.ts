import { randomUUID } from 'node:crypto';
import { InvitationsStopped } from '../../src/ports/work-ledger';
import { aGuest, aRequester } from './a-draft';
import { claimRequest, findRequest, sendRequest } from './sent-requests';
import { describeOnBothStores, describeOnPostgres, open, type OpenStore, type TestStore } from './stores';

const writes = { most: 100, perSecond: 20 };

describeOnPostgres('Two bots on one store', (make) => {
  let store: TestStore;
  let [one, other] = [] as OpenStore[];
  beforeAll(async () => {
    store = await make();
    one = await open(store);
    other = await open(store);
  });
  afterAll(async () => {
    await one?.storage.close();
    await other?.storage.close();
    await store.destroy();
  });
  const lease = (from: OpenStore | undefined, tenantId: string, wanted = 40) =>
    from!.storage.allowances.lease(tenantId, 'writes', { ...writes, wanted });

  test('share what one tenant allows, and nothing of another', async () => {
    const [here, there] = [randomUUID(), randomUUID()];
    let granted = 0;
    for (let turn = 0; turn < 40; turn += 1) {
      granted += (await lease(turn % 2 === 0 ? one : other, here)).granted;
    }
    // What was there, and what came while it was asked for.
    expect(granted).toBeGreaterThanOrEqual(90);
    expect(granted).toBeLessThan(400);
    expect((await lease(other, there)).granted).toBeGreaterThan(0);
  });

  test('both wait when the directory told one of them to', async () => {
    const tenantId = randomUUID();
    await lease(one, tenantId);
    await one!.storage.allowances.throttled(tenantId, 'writes', { ...writes, seconds: 30 });
    const { granted, waitSeconds } = await lease(other, tenantId);
    expect(granted).toBe(0);
    expect(waitSeconds).toBeGreaterThan(29);
  });
});

describeOnBothStores('The invitations of a tenant', (make) => {
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

  test('stop after ten failures in a row, tell it on every request, and go on when a person says so', async () => {
    const { stops, work, operator } = opened.storage;
    const requester = aRequester();
    const { tenantId } = requester;
    const person = { id: randomUUID() };
    const request = await sendRequest(opened.storage, [aGuest(), aGuest()], { requester });
    const { claim } = await claimRequest(opened.storage, request);
    for (let failures = 1; failures < 10; failures += 1)
      expect(await stops.failed(tenantId, false)).toBeNull();
    await stops.succeeded(tenantId);
    for (let failures = 1; failures < 10; failures += 1)
      expect(await stops.failed(tenantId, false)).toBeNull();
    expect(await stops.failed(tenantId, false)).toMatchObject({ tenantId, code: 'FAILURES_IN_A_ROW' });
    expect(await stops.failed(tenantId, false)).toBeNull();

    await expect(work.beginInvitation(claim, 0)).rejects.toThrow(InvitationsStopped);
    // Whoever has an account is still added.
    await work.record(claim, 1, { state: 'granting', personId: person.id });
    const shown = await findRequest(opened.storage, request);
    expect(shown.invitationsStoppedSince).toBeInstanceOf(Date);
    expect(shown.items[0]?.state).toBe('planned');
    expect((await operator.report()).stops).toMatchObject([{ tenantId, code: 'FAILURES_IN_A_ROW' }]);

    expect(await operator.resume()).toMatchObject({ reason: 'invitations stopped, FAILURES_IN_A_ROW' });
    expect(await work.beginInvitation(claim, 0)).toMatchObject({ kind: 'begun' });
    expect(await stops.list()).toEqual([]);
  });

  test('stop at once when a refusal speaks of abuse, and other tenants go on', async () => {
    const { stops, work, operator } = opened.storage;
    const tenantId = randomUUID();
    expect(await stops.failed(tenantId, true)).toMatchObject({ code: 'ABUSE_SUSPECTED' });
    const elsewhere = await sendRequest(opened.storage, [aGuest()]);
    const { claim } = await claimRequest(opened.storage, elsewhere);
    expect(await work.beginInvitation(claim, 0)).toMatchObject({ kind: 'begun' });
    await operator.resume();
  });
});
