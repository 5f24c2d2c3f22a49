import { randomUUID } from 'node:crypto';
import type { DraftItem, InvitationRequest, Requester } from '../../src/domain/invitation-request';
import { ItemWithdrawn, RequestResting } from '../../src/ports/work-ledger';
import { aDraft, aGuest, anAccount, aRequester } from './a-draft';
import { claimRequest, findRequest, sendRequest } from './sent-requests';
import { describeOnBothStores, open, type OpenStore, type TestStore } from './stores';

describeOnBothStores("A requester's requests", (make) => {
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
  const ledger = () => opened.storage.ledger;
  const work = () => opened.storage.work;

  const send = (items: readonly DraftItem[], requester: Requester = aRequester(), holdSeconds = 0) =>
    sendRequest(opened.storage, items, { requester, holdSeconds });
  const claim = (request: InvitationRequest) => claimRequest(opened.storage, request);
  const find = (request: InvitationRequest) => findRequest(opened.storage, request);
  const states = ({ items }: InvitationRequest) => items.map(({ state }) => state);

  describe('while a draft', () => {
    test('keep everything the review showed', async () => {
      const requester = aRequester();
      const person = anAccount();
      const draft = aDraft(requester, {
        locale: 'nl',
        unchecked: ['label', 'invitePolicy'],
        items: [
          { ...aGuest(), warnings: ['roleMailbox'], suggestion: 'ann@fabrikam.com' },
          aGuest({ kind: 'add', person, as: 'pendingGuest' }),
        ],
      });
      expect(await ledger().saveDraft(draft)).toBe('saved');
      expect(await ledger().find(draft.id, requester)).toMatchObject({
        ...draft,
        state: 'draft',
        heldUntil: null,
        items: draft.items.map((item, position) => ({ ...item, position, state: 'planned', attempts: 0 })),
      });
    });

    test('are replaced by the next review', async () => {
      const requester = aRequester();
      const draft = aDraft(requester, { items: [aGuest(), aGuest(), aGuest()] });
      await ledger().saveDraft(draft);
      const [last] = [aGuest({ kind: 'invite' }, 'bob@fabrikam.com')];
      expect(await ledger().saveDraft({ ...draft, items: [last] })).toBe('saved');
      const found = await ledger().find(draft.id, requester);
      expect(found?.items.map(({ address }) => address)).toEqual(['bob@fabrikam.com']);
    });

    test('are as good as none to somebody else, in this tenant or another', async () => {
      const requester = aRequester();
      const draft = aDraft(requester);
      await ledger().saveDraft(draft);
      for (const other of [aRequester(requester.tenantId), { ...requester, tenantId: randomUUID() }]) {
        expect(await ledger().saveDraft({ ...draft, requester: other, items: [] })).toBe('foreign');
        expect(await ledger().find(draft.id, other)).toBeNull();
        expect(await ledger().start(draft.id, other, 0)).toBeNull();
        expect(await ledger().ask(draft.id, other, { kind: 'cancel' })).toBeNull();
      }
      expect((await ledger().find(draft.id, requester))?.items).toHaveLength(1);
    });

    test.each(['', 'x', "'; DROP TABLE request; --", '\0', `${randomUUID()}0`])(
      'are not found by the forged id %j',
      async (id) => {
        const requester = aRequester();
        expect(await ledger().saveDraft(aDraft(requester, { id }))).toBe('foreign');
        expect(await ledger().find(id, requester)).toBeNull();
        expect(await ledger().start(id, requester, 0)).toBeNull();
        expect(await ledger().ask(id, requester, { kind: 'undo' })).toBeNull();
        expect(await work().claim(id)).toBeNull();
      },
    );

    test('hold names and messages of any characters', async () => {
      const requester = aRequester();
      const displayName = `Zoë 'O''Hara' "\\u0000" 田中 🦊`;
      const draft = aDraft(requester, {
        options: { personalMessage: 'a\0b\ud800c\\u0000', mailLanguage: 'fr', sendMail: false },
        items: [{ ...aGuest(), displayName }],
      });
      expect(await ledger().saveDraft(draft)).toBe('saved');
      const found = await ledger().find(draft.id, requester);
      expect(found?.items[0]?.displayName).toBe(displayName);
      expect(found?.options.personalMessage).toBe('ab\ufffdc\\u0000');
    });
  });

  describe('when sent', () => {
    test('wait for "Stop" when a new guest is among them', async () => {
      const before = Date.now();
      const request = await send([aGuest()], aRequester(), 5);
      expect(request.state).toBe('held');
      expect(request.heldUntil?.getTime()).toBeGreaterThan(before + 4_000);
      expect(await work().claim(request.id)).toBeNull();
    });

    test('do not wait when nobody is mailed, or the operator wants no wait', async () => {
      const added = aGuest({ kind: 'add', person: anAccount(), as: 'guest' });
      expect((await send([added], aRequester(), 5)).state).toBe('running');
      expect((await send([aGuest()], aRequester(), 0)).state).toBe('running');
    });

    test('know each account, and end at once what needs nothing', async () => {
      const [added, offered, inside, insideElse] = [anAccount(), anAccount(), anAccount(), anAccount()];
      const request = await send([
        aGuest(),
        aGuest({ kind: 'add', person: added, as: 'pendingGuest' }),
        aGuest({ kind: 'useAccount', person: offered, isIn: false }),
        aGuest({ kind: 'useAccount', person: insideElse, isIn: true }),
        aGuest({ kind: 'nothingToDo', person: inside }),
        aGuest({ kind: 'refused', reason: 'ownDomain' }),
      ]);
      expect(request.items).toMatchObject([
        { state: 'planned', personId: null, redemption: null },
        { state: 'planned', personId: added.id, redemption: 'pending' },
        { state: 'planned', personId: offered.id },
        { state: 'nothingToDo', personId: insideElse.id },
        { state: 'nothingToDo', personId: inside.id },
        { state: 'refused', reason: 'ownDomain', personId: null },
      ]);
    });

    test('are sent once, however often and how fast "Send" is pressed', async () => {
      const requester = aRequester();
      const draft = aDraft(requester);
      await ledger().saveDraft(draft);
      const sent = await Promise.all(
        Array.from({ length: 20 }, () => ledger().start(draft.id, requester, 30)),
      );
      expect(new Set(sent.map((request) => request?.heldUntil?.getTime())).size).toBe(1);
      expect(sent.every((request) => request?.state === 'held')).toBe(true);
      const wakes = await opened.database.query(
        `SELECT 1 FROM guestlist_queue.job WHERE data ->> 'requestId' = $1`,
        [draft.id],
      );
      expect(wakes).toHaveLength(1);
    });

    test('are not sent when the target is refused, nothing is to be done, or they were cancelled', async () => {
      const requester = aRequester();
      const refused = aDraft(requester, { refusal: 'dynamicMembership' });
      const idle = aDraft(requester, { items: [aGuest({ kind: 'nothingToDo', person: anAccount() })] });
      const cancelled = aDraft(requester);
      for (const draft of [refused, idle, cancelled]) await ledger().saveDraft(draft);
      await ledger().ask(cancelled.id, requester, { kind: 'cancel' });
      for (const { id } of [refused, idle, cancelled]) {
        expect(await ledger().start(id, requester, 0)).toBeNull();
        expect(await work().claim(id)).toBeNull();
      }
      expect(await ledger().start(randomUUID(), requester, 0)).toBeNull();
    });

    test('are no draft any more', async () => {
      const requester = aRequester();
      const request = await send([aGuest()], requester);
      expect(await ledger().saveDraft(aDraft(requester, { id: request.id, items: [] }))).toBe('alreadySent');
      expect((await find(request)).items).toHaveLength(1);
    });
  });

  describe('when stopped', () => {
    test('are cancelled whole while they wait', async () => {
      const request = await send([aGuest(), aGuest()], aRequester(), 60);
      const stopped = await ledger().ask(request.id, request.requester, { kind: 'cancel' });
      expect(stopped).toMatchObject({ state: 'cancelled', heldUntil: null });
      expect(states(stopped!)).toEqual(['cancelled', 'cancelled']);
      expect(await work().claim(request.id)).toBeNull();
    });

    test('cancel what has not begun, and let the rest go on', async () => {
      const request = await send([aGuest(), aGuest(), aGuest()]);
      const { claim: held } = await claim(request);
      await work().beginInvitation(held, 0);
      const stopped = await ledger().ask(request.id, request.requester, { kind: 'cancel' });
      expect(stopped!.state).toBe('running');
      expect(states(stopped!)).toEqual(['inviting', 'cancelled', 'cancelled']);

      await expect(work().beginInvitation(held, 1)).rejects.toThrow(ItemWithdrawn);
      await expect(work().record(held, 2, { state: 'granting' })).rejects.toThrow(ItemWithdrawn);
      await work().record(held, 2, { state: 'cancelled' });
      await work().record(held, 0, { state: 'granted', personId: randomUUID() });
      await work().release(held, null);
      const again = await claim(request);
      await work().release(again.claim, null);
      expect((await find(request)).state).toBe('ended');
    });

    test('count as ended when something had been done, and are not begun again', async () => {
      const request = await send([aGuest(), aGuest()]);
      const { claim: held } = await claim(request);
      await work().beginInvitation(held, 0);
      await work().record(held, 0, { state: 'granted' });
      const stopped = await ledger().ask(request.id, request.requester, { kind: 'cancel' });
      expect(stopped).toMatchObject({ state: 'ended' });
      await ledger().ask(request.id, request.requester, { kind: 'cancel' });
      expect((await find(request)).state).toBe('ended');
      expect(await work().claim(request.id)).toBeNull();
    });
  });

  describe('when paused by their requester', () => {
    const ask = ({ id, requester }: InvitationRequest, kind: 'pause' | 'resume' | 'undo' | 'cancel') =>
      ledger().ask(id, requester, { kind });

    test('begin nobody new, finish whom they had begun, and stay paused when claimed anew', async () => {
      const person = anAccount();
      const request = await send([aGuest(), aGuest(), aGuest({ kind: 'add', person, as: 'guest' })]);
      const { claim: held } = await claim(request);
      await work().beginInvitation(held, 0);
      expect(await ask(request, 'pause')).toMatchObject({ state: 'running', isPausedByRequester: true });
      await expect(work().beginInvitation(held, 1)).rejects.toThrow(RequestResting);
      await expect(work().record(held, 2, { state: 'granting' })).rejects.toThrow(RequestResting);
      await work().record(held, 0, { state: 'invited', personId: randomUUID() });
      await work().record(held, 0, { state: 'granting' });
      await work().record(held, 0, { state: 'granted' });
      await work().release(held, 0);

      const again = await claim(request);
      expect(again.request.isPausedByRequester).toBe(true);
      await expect(work().beginInvitation(again.claim, 1)).rejects.toThrow(RequestResting);
      expect(states(await find(request))).toEqual(['granted', 'planned', 'planned']);
      await work().release(again.claim, 0);
    });

    test('go on when resumed, however often either is pressed', async () => {
      const request = await send([aGuest()]);
      await ask(request, 'pause');
      await ask(request, 'pause');
      await ask(request, 'resume');
      expect((await ask(request, 'resume'))?.isPausedByRequester).toBe(false);
      const { claim: held } = await claim(request);
      expect(await work().beginInvitation(held, 0)).toMatchObject({ kind: 'begun' });
      await work().record(held, 0, { state: 'granted' });
      await work().release(held, null);
      expect(await ask(request, 'pause')).toMatchObject({ state: 'ended', isPausedByRequester: false });
    });

    test('can still be stopped or undone', async () => {
      const stopped = await send([aGuest()]);
      await ask(stopped, 'pause');
      expect(await ask(stopped, 'cancel')).toMatchObject({ state: 'cancelled', isPausedByRequester: false });
      const undone = await send([aGuest()]);
      const { claim: held } = await claim(undone);
      await work().record(held, 0, { state: 'granted', isGrantedByUs: true });
      await work().release(held, 0);
      await ask(undone, 'pause');
      expect(await ask(undone, 'undo')).toMatchObject({ state: 'running', isPausedByRequester: false });
    });

    test('are not paused by anybody else', async () => {
      const request = await send([aGuest()]);
      const other = aRequester(request.requester.tenantId);
      expect(await ledger().ask(request.id, other, { kind: 'pause' })).toBeNull();
      expect((await find(request)).isPausedByRequester).toBe(false);
    });
  });

  describe('when failed guests are retried', () => {
    test('plan those again that failed or were left untried, with the account and the doubt they had', async () => {
      const request = await send([aGuest(), aGuest(), aGuest(), aGuest()]);
      const { claim: held } = await claim(request);
      const [personId, doubt] = [randomUUID(), new Date('2026-05-01T10:00:00Z')];
      await work().record(held, 0, { state: 'failed', reason: 'directoryUnavailable', personId });
      await work().record(held, 1, { state: 'failed', reason: 'inDoubt', inDoubtSince: doubt });
      await work().record(held, 2, { state: 'refused', reason: 'untriedAfterRefusal' });
      await work().record(held, 3, { state: 'refused', reason: 'domainDenied' });
      await work().release(held, null);

      const retried = await ledger().ask(request.id, request.requester, { kind: 'retryFailed' });
      expect(retried).toMatchObject({
        state: 'running',
        items: [
          { state: 'planned', reason: null, personId },
          { state: 'planned', inDoubtSince: doubt },
          { state: 'planned' },
          { state: 'refused', reason: 'domainDenied' },
        ],
      });
      expect((await claim(request)).request.items[0]?.state).toBe('planned');
    });

    test('stay ended when nothing failed', async () => {
      const request = await send([aGuest()]);
      const { claim: held } = await claim(request);
      await work().record(held, 0, { state: 'granted' });
      await work().release(held, null);
      const retried = await ledger().ask(request.id, request.requester, { kind: 'retryFailed' });
      expect(retried?.state).toBe('ended');
      expect(await work().claim(request.id)).toBeNull();
    });
  });

  describe('when undone', () => {
    test('are worked on again until what was added is taken back', async () => {
      const request = await send([aGuest(), aGuest()]);
      const first = await claim(request);
      await work().record(first.claim, 0, { state: 'granted', isGrantedByUs: true });
      await work().record(first.claim, 1, { state: 'granted', isGrantedByUs: false });
      await work().release(first.claim, null);

      await ledger().ask(request.id, request.requester, { kind: 'undo' });
      const second = await claim(request);
      expect(second).toMatchObject({ isUndoing: true, request: { state: 'running' } });
      await work().record(second.claim, 0, { state: 'undone', isGrantedByUs: false });
      await work().release(second.claim, null);
      expect((await find(request)).state).toBe('ended');
      await ledger().ask(request.id, request.requester, { kind: 'undo' });
      expect(await work().claim(request.id)).toBeNull();
    });

    test('cancel what had not begun yet', async () => {
      const request = await send([aGuest(), aGuest()], aRequester(), 60);
      const undone = await ledger().ask(request.id, request.requester, { kind: 'undo' });
      expect(undone?.state).toBe('cancelled');
      expect(states(undone!)).toEqual(['cancelled', 'cancelled']);
    });
  });

  test('of an earlier version, which told no written name apart, have none', async () => {
    const request = await send([aGuest()]);
    await opened.database.query(
      `UPDATE guestlist.item SET details = details #- '{value,writtenName}' WHERE request_id = $1`,
      [request.id],
    );
    expect((await find(request)).items[0]).toMatchObject({ displayName: 'Ann Lee', writtenName: null });
  });

  describe('when a new link is asked for', () => {
    test('get one for a pending guest in the target, and for nobody else', async () => {
      const request = await send(Array.from({ length: 5 }, () => aGuest()));
      const first = await claim(request);
      const change = { state: 'granted', isInvitedByUs: true, redemption: 'pending' } as const;
      await work().record(first.claim, 0, change);
      await work().record(first.claim, 1, { ...change, redemption: 'accepted' });
      await work().record(first.claim, 2, { ...change, isInvitedByUs: false });
      await work().record(first.claim, 3, { state: 'granted' });
      await work().record(first.claim, 4, { state: 'refused', reason: 'domainDenied' });
      await work().release(first.claim, null);

      for (const position of [0, 0, 1, 2, 3, 4, 5, -1, 0.5, Number.NaN]) {
        await ledger().ask(request.id, request.requester, { kind: 'newLink', position });
      }
      const second = await claim(request);
      expect([...second.newLinks].sort()).toEqual([0, 2]);
      await work().record(second.claim, 2, { newLinkDone: true });
      await work().release(second.claim, 0);
      const third = await claim(request);
      expect(third.newLinks).toEqual([0]);
      await work().release(third.claim, null);
      expect(await work().claim(request.id)).toBeNull();
    });
  });

  test('do not end while a wish is open that the worker has not seen', async () => {
    const request = await send([aGuest()]);
    const first = await claim(request);
    await work().record(first.claim, 0, { state: 'failed', reason: 'directoryUnavailable' });
    await ledger().ask(request.id, request.requester, { kind: 'retryFailed' });
    await work().release(first.claim, null);
    expect((await find(request)).state).toBe('running');
    const second = await claim(request);
    expect(second.request.items[0]?.state).toBe('planned');
    await work().release(second.claim, null);
  });
});
