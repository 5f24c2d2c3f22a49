import { randomUUID } from 'node:crypto';
import type { DraftItem } from '../../src/domain/invitation-request';
import { ClaimLost } from '../../src/ports/work-ledger';
import { aGuest, aRequester } from './a-draft';
import { claimRequest, findRequest, sendRequest } from './sent-requests';
import { describeOnBothStores, open, type OpenStore, type TestStore } from './stores';

describeOnBothStores('The work on a request', (make) => {
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
  const work = () => opened.storage.work;
  const send = (items: readonly DraftItem[], tenantId?: string) =>
    sendRequest(opened.storage, items, { requester: aRequester(tenantId) });
  const sendOne = (address: string, tenantId?: string) =>
    send([aGuest({ kind: 'invite' }, address)], tenantId);
  const sql = (text: string, values: readonly string[]) => opened.database.query<{ n: number }>(text, values);
  const letLeaseRunOut = (id: string) =>
    sql(`UPDATE guestlist.request SET lease_until = now() - interval '1 second' WHERE id = $1`, [id]);
  const wakesAhead = async (id: string) => {
    const [row] = await sql(
      `SELECT count(*)::int AS n FROM guestlist_queue.job
       WHERE data ->> 'requestId' = $1 AND start_after > now() AND state < 'active'`,
      [id],
    );
    return row?.n;
  };

  describe('is claimed', () => {
    test('by one worker, however many are woken at once', async () => {
      const request = await send([aGuest()]);
      const claims = await Promise.all(Array.from({ length: 10 }, () => work().claim(request.id)));
      expect(claims.filter((claimed) => claimed !== null)).toHaveLength(1);
    });

    test('by nobody before it was sent or after it has ended', async () => {
      const request = await send([aGuest()]);
      const { claim } = await claimRequest(opened.storage, request);
      await work().record(claim, 0, { state: 'granted' });
      await work().release(claim, null);
      expect(await work().claim(request.id)).toBeNull();
      expect(await work().claim(randomUUID())).toBeNull();
    });

    test('after the hold, which a worker that came early waits for without losing the wake', async () => {
      const request = await sendRequest(opened.storage, [aGuest()], { holdSeconds: 60 });
      await opened.storage.recover();
      expect(await work().claim(request.id)).toBeNull();
      expect(await work().claim(request.id)).toBeNull();
      expect(await wakesAhead(request.id)).toBe(2);

      await sql(`UPDATE guestlist.request SET held_until = now() WHERE id = $1`, [request.id]);
      const claimed = await claimRequest(opened.storage, request);
      expect(claimed.request).toMatchObject({ state: 'running', heldUntil: null });
    });

    test('again when the lease has run out, with one more wake for that moment', async () => {
      const request = await send([aGuest()]);
      const first = await claimRequest(opened.storage, request);
      expect(await work().claim(request.id)).toBeNull();
      expect(await work().claim(request.id)).toBeNull();
      expect(await wakesAhead(request.id)).toBe(1);

      await letLeaseRunOut(request.id);
      const second = await claimRequest(opened.storage, request);
      expect(second.claim.attempt).toBe(first.claim.attempt + 1);
    });

    test('for longer with every write', async () => {
      const request = await send([aGuest()]);
      const { claim } = await claimRequest(opened.storage, request);
      for (const write of [
        () => work().beginInvitation(claim, 0),
        () => work().record(claim, 0, { directoryRequestId: 'abc' }),
      ]) {
        await letLeaseRunOut(request.id);
        await write();
        expect(await work().claim(request.id)).toBeNull();
      }
    });
  });

  describe('is fenced', () => {
    test('a worker that was overtaken writes nothing more', async () => {
      const request = await send([aGuest(), aGuest()]);
      const slow = await claimRequest(opened.storage, request);
      await work().beginInvitation(slow.claim, 0);
      await letLeaseRunOut(request.id);
      const quick = await claimRequest(opened.storage, request);

      await expect(work().beginInvitation(slow.claim, 1)).rejects.toThrow(ClaimLost);
      await expect(work().record(slow.claim, 0, { state: 'planned' })).rejects.toThrow(ClaimLost);
      await expect(work().release(slow.claim, null)).rejects.toThrow(ClaimLost);
      expect(await findRequest(opened.storage, request)).toMatchObject({
        state: 'running',
        items: [
          { state: 'inviting', attempts: 1 },
          { state: 'planned', attempts: 0 },
        ],
      });
      await work().release(quick.claim, null);
    });

    test('a claim that was given back is over', async () => {
      const request = await send([aGuest()]);
      const { claim } = await claimRequest(opened.storage, request);
      await work().release(claim, 60);
      await expect(work().record(claim, 0, { state: 'granting' })).rejects.toThrow(ClaimLost);
      expect(await wakesAhead(request.id)).toBe(1);
    });
  });

  describe('invites each person once', () => {
    test('writes the attempt down before it may be sent', async () => {
      const request = await send([aGuest()]);
      const { claim } = await claimRequest(opened.storage, request);
      const turn = await work().beginInvitation(claim, 0);
      expect(turn).toEqual({
        kind: 'begun',
        clientRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      });
      expect((await findRequest(opened.storage, request)).items[0]).toMatchObject({
        state: 'inviting',
        attempts: 1,
        inDoubtSince: null,
      });
    });

    test('lets one of many requests begin, tells the others to wait, and then of the account', async () => {
      const tenantId = randomUUID();
      const address = 'Ann@Fabrikam.com';
      const requests = await Promise.all(
        Array.from({ length: 8 }, (_, n) => sendOne(n % 2 === 0 ? address : address.toLowerCase(), tenantId)),
      );
      const claims = await Promise.all(requests.map((request) => claimRequest(opened.storage, request)));
      const turns = await Promise.all(claims.map(({ claim }) => work().beginInvitation(claim, 0)));
      const begun = turns.findIndex(({ kind }) => kind === 'begun');
      expect(turns.map(({ kind }) => kind).sort()).toEqual(['begun', ...Array<string>(7).fill('elsewhere')]);

      const personId = randomUUID();
      await work().record(claims[begun]!.claim, 0, { state: 'invited', personId, isInvitedByUs: true });
      const others = claims.filter((_, index) => index !== begun);
      const later = await Promise.all(others.map(({ claim }) => work().beginInvitation(claim, 0)));
      expect(later).toEqual(Array(7).fill({ kind: 'known', personId }));
    });

    test('lets another request begin when the first was refused, or was invited more than a day ago', async () => {
      const tenantId = randomUUID();
      const [refused, second, third] = [
        await sendOne('ann@fabrikam.com', tenantId),
        await sendOne('ann@fabrikam.com', tenantId),
        await sendOne('ann@fabrikam.com', tenantId),
      ];
      const first = await claimRequest(opened.storage, refused);
      await work().beginInvitation(first.claim, 0);
      await work().record(first.claim, 0, { state: 'refused', reason: 'crossTenantBlocked' });

      const next = await claimRequest(opened.storage, second);
      expect(await work().beginInvitation(next.claim, 0)).toMatchObject({ kind: 'begun' });
      await work().record(next.claim, 0, { state: 'invited', personId: randomUUID(), isInvitedByUs: true });
      await sql(
        `UPDATE guestlist.person_invitation SET invited_at = now() - interval '25 hours' WHERE tenant_id = $1`,
        [tenantId],
      );
      const last = await claimRequest(opened.storage, third);
      expect(await work().beginInvitation(last.claim, 0)).toMatchObject({ kind: 'begun' });
    });

    test('keeps tenants and addresses apart', async () => {
      const [here, there] = [randomUUID(), randomUUID()];
      for (const request of [
        await sendOne('ann@fabrikam.com', here),
        await sendOne('ann@fabrikam.com', there),
        await sendOne('bob@fabrikam.com', here),
      ]) {
        const { claim } = await claimRequest(opened.storage, request);
        expect(await work().beginInvitation(claim, 0)).toMatchObject({ kind: 'begun' });
      }
    });

    test('begins a second attempt only when the first has been settled', async () => {
      const request = await send([aGuest()]);
      const first = await claimRequest(opened.storage, request);
      await work().beginInvitation(first.claim, 0);
      await expect(work().beginInvitation(first.claim, 0)).rejects.toThrow('not to be invited');
      await work().record(first.claim, 0, { inDoubtSince: new Date() });
      await letLeaseRunOut(request.id);

      const { claim } = await claimRequest(opened.storage, request);
      await expect(work().beginInvitation(claim, 0)).rejects.toThrow('not to be invited');
      await work().record(claim, 0, { state: 'planned', inDoubtSince: null });
      expect(await work().beginInvitation(claim, 0)).toMatchObject({ kind: 'begun' });
      expect((await findRequest(opened.storage, request)).items[0]).toMatchObject({
        state: 'inviting',
        attempts: 2,
        inDoubtSince: null,
      });
    });

    test('never begins where the invitation has been made', async () => {
      const request = await send([aGuest()]);
      const { claim } = await claimRequest(opened.storage, request);
      await work().beginInvitation(claim, 0);
      await work().record(claim, 0, { state: 'invited', personId: randomUUID() });
      await expect(work().beginInvitation(claim, 0)).rejects.toThrow('not to be invited');
      await expect(work().beginInvitation(claim, 7)).rejects.toThrow('missing');
    });
  });

  test('is written down as it was recorded', async () => {
    const request = await send([aGuest()]);
    const { claim } = await claimRequest(opened.storage, request);
    const recorded = {
      state: 'granted',
      reason: 'notReplicatedYet',
      personId: randomUUID(),
      isInvitedByUs: true,
      isGrantedByUs: true,
      redemption: 'pending',
      isReadBack: true,
      inDoubtSince: new Date('2026-05-01T10:00:00.123Z'),
      directoryRequestId: randomUUID(),
    } as const;
    await work().record(claim, 0, recorded);
    expect((await findRequest(opened.storage, request)).items[0]).toMatchObject(recorded);
    await work().record(claim, 0, { reason: null });
    expect((await findRequest(opened.storage, request)).items[0]).toMatchObject({
      ...recorded,
      reason: null,
    });
  });
});
