import { RedemptionUrl } from '../../src/domain/redemption-url';
import type { AuditLine, AuditQuery } from '../../src/ports/audit-trail';
import type { Logger } from '../../src/ports/logger';
import { forget } from '../../src/storage/upkeep/forget';
import type { Storage } from '../../src/storage/open-storage';
import { aDraft, aGuest, anAccount, aRequester } from './a-draft';
import { claimRequest, sendRequest } from './sent-requests';
import { describeOnBothStores, open, type OpenStore, type TestStore } from './stores';
import { waitUntil } from '../support/wait-until';

const ANN = 'd0000000-0000-4000-8000-00000000000b';
const GRAPH_REQUEST = '9a000000-0000-4000-8000-000000000001';

/** Ann is invited and let in, Bob was in already, Eve's company is blocked. */
async function inviteAnn(storage: Storage, requester = aRequester()) {
  const request = await sendRequest(
    storage,
    [
      aGuest({ kind: 'invite' }, 'ann@fabrikam.com'),
      aGuest({ kind: 'nothingToDo', person: anAccount() }, 'bob@adatum.com'),
      aGuest({ kind: 'refused', reason: 'domainDenied' }, 'eve@blocked.com'),
    ],
    { requester },
  );
  const { claim } = await claimRequest(storage, request);
  const { work } = storage;
  const turn = await work.beginInvitation(claim, 0);
  await work.record(claim, 0, {
    state: 'invited',
    personId: ANN,
    isInvitedByUs: true,
    redemption: 'pending',
    redemptionUrl: new RedemptionUrl('https://login.microsoftonline.com/redeem?rd=1'),
    evidence: { directoryRequestId: GRAPH_REQUEST },
  });
  await work.record(claim, 0, { state: 'granting' });
  await work.record(claim, 0, { state: 'granted', isGrantedByUs: true });
  await work.record(claim, 0, { isReadBack: true });
  await work.release(claim, null);
  return { request, turn };
}

async function linesOf(storage: Storage, query: AuditQuery = {}): Promise<readonly AuditLine[]> {
  const lines: AuditLine[] = [];
  for await (const line of storage.operator.audit(query)) lines.push(line);
  return lines;
}

describeOnBothStores('Evidence', (make) => {
  let store: TestStore;
  let opened: OpenStore;
  const said: object[] = [];
  const logger: Logger = {
    info: (fields) => said.push(fields),
    warn: () => undefined,
    error: () => undefined,
  };
  beforeEach(async () => {
    said.length = 0;
    store = await make();
    opened = await open(store, { logger });
  });
  afterEach(async () => {
    await opened.storage.close();
    await store.destroy();
  });

  test('tells who asked for whom and where, the verdicts, each step, and what Graph called it', async () => {
    const { storage } = opened;
    const { request, turn } = await inviteAnn(storage);
    if (turn.kind !== 'begun') throw new Error('Ann was not invited');
    const lines = await linesOf(storage);
    expect(lines.map(({ what, position }) => [what, position])).toEqual([
      ['reviewed', null],
      ['sent', 0],
      ['sent', 1],
      ['sent', 2],
      ['inviting', 0],
      ['invited', 0],
      ['granted', 0],
      ['confirmed', 0],
    ]);
    for (const line of lines) {
      expect(line).toMatchObject({
        by: request.requester.id,
        tenantId: request.requester.tenantId,
        requestId: request.id,
        targetKind: 'group',
        targetId: request.target.ref.id,
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
      });
    }
    const [reviewed, , , eve, inviting, invited, granted] = lines;
    expect(reviewed?.verdicts).toEqual({ invite: 1, nothingToDo: 1, 'refused:domainDenied': 1 });
    expect(eve).toMatchObject({ verdict: 'refused', reason: 'domainDenied' });
    expect(inviting).toMatchObject({ attempt: 1, clientRequestId: turn.clientRequestId, guestId: null });
    expect(invited).toMatchObject({
      guestId: ANN,
      clientRequestId: turn.clientRequestId,
      directoryRequestId: GRAPH_REQUEST,
    });
    expect(granted).toMatchObject({ guestId: ANN });
    expect(JSON.stringify(lines)).not.toMatch(/@|Ann|Bob|Olivia|Welcome|redeem/);
  });

  test('is said to the log too, each line once', async () => {
    await inviteAnn(opened.storage);
    const lines = await linesOf(opened.storage);
    expect(said.flatMap((fields) => ('audit' in fields ? [fields.audit] : []))).toEqual(lines);
  });

  test('is silent about what was rolled back', async () => {
    const { storage } = opened;
    const request = await sendRequest(storage, [aGuest({ kind: 'invite' })]);
    const { claim } = await claimRequest(storage, request);
    await storage.work.release(claim, null);
    const [lines, saidBefore] = [await linesOf(storage), said.length];
    await expect(storage.work.record(claim, 0, { state: 'granted' })).rejects.toThrow('is over');
    expect(await linesOf(storage)).toEqual(lines);
    expect(said).toHaveLength(saidBefore);
  });

  test('is found by guest, target, requester and time', async () => {
    const { storage } = opened;
    const { request } = await inviteAnn(storage);
    await inviteAnn(storage, aRequester());
    const count = async (query: AuditQuery) => (await linesOf(storage, query)).length;
    expect(await count({})).toBe(16);
    expect(await count({ by: request.requester.id.toUpperCase() })).toBe(8);
    expect(await count({ target: request.target.ref.id })).toBe(8);
    // By address and by account alike, also from before the account was known.
    expect(await count({ guest: 'Ann@Fabrikam.com' })).toBe(10);
    expect(await count({ guest: ANN })).toBe(10);
    expect(await count({ guest: 'nobody@fabrikam.com' })).toBe(0);
    const [first] = await linesOf(storage);
    expect(await count({ until: new Date(first?.at ?? '') })).toBe(0);
    expect(await count({ since: new Date(first?.at ?? '') })).toBe(16);
    expect(await count({ since: new Date(Date.now() + 60_000) })).toBe(0);
  });

  test('goes when it was kept long enough, and not before', async () => {
    const { storage, database } = opened;
    await inviteAnn(storage);
    await database.query(`UPDATE guestlist.audit_line SET at = at - interval '99 days'`);
    await forget(database, 100);
    expect(await linesOf(storage)).toHaveLength(8);
    await forget(database, 98);
    expect(await linesOf(storage)).toHaveLength(0);
  });

  describe('A guest who is forgotten', () => {
    /** Everything that is stored, as text. */
    const everything = async () => {
      const tables = ['request', 'item', 'person_invitation', 'audit_line', 'card_place'];
      const texts = await Promise.all(
        tables.map((table) =>
          opened.database.query<{ all: string | null }>(
            `SELECT string_agg(row::text, ' ') AS all FROM guestlist.${table} AS row`,
          ),
        ),
      );
      return texts.map(([row]) => row?.all ?? '').join(' ');
    };

    test('is in nothing any more but ids and a keyed hash; others are untouched', async () => {
      const { storage } = opened;
      await inviteAnn(storage);
      const draft = aDraft(aRequester(), { items: [aGuest({ kind: 'invite' }, 'ann@fabrikam.com')] });
      await storage.ledger.saveDraft(draft);
      expect(await storage.operator.forget(' Ann@Fabrikam.com ')).toEqual({
        kind: 'forgotten',
        items: 1,
        drafts: 1,
        auditLines: 5,
      });
      const left = await everything();
      expect(left).not.toMatch(/ann@|Welcome/i);
      expect(left).toContain('bob@adatum.com');
      expect(await storage.ledger.find(draft.id, draft.requester)).toBeNull();
      const lines = await linesOf(storage, { guest: 'ann@fabrikam.com' });
      expect(lines.at(-1)).toMatchObject({ what: 'forgotten', by: null, erased: { items: 1, drafts: 1 } });
    });

    test('stays while work on them is under way, and says whose', async () => {
      const { storage } = opened;
      const request = await sendRequest(storage, [aGuest({ kind: 'invite' }, 'ann@fabrikam.com')]);
      expect(await storage.operator.forget('ann@fabrikam.com')).toEqual({
        kind: 'underWay',
        requests: [{ requestId: request.id, requesterId: request.requester.id }],
      });
      expect(await everything()).toContain('ann@fabrikam.com');
    });

    test('who never was here is unknown', async () => {
      expect(await opened.storage.operator.forget('nobody@fabrikam.com')).toEqual({ kind: 'unknown' });
    });
  });

  test('the report: who is pending too long, who holds nothing, who asked, what waits, what was refused', async () => {
    const { storage, database } = opened;
    const { request } = await inviteAnn(storage);
    const failing = await sendRequest(storage, [aGuest({ kind: 'invite' }, 'zoe@fabrikam.com')]);
    const { claim } = await claimRequest(storage, failing);
    await storage.work.beginInvitation(claim, 0);
    await storage.work.record(claim, 0, {
      state: 'failed',
      reason: 'directoryUnavailable',
      personId: 'd0000000-0000-4000-8000-00000000000c',
      isInvitedByUs: true,
    });
    await storage.work.release(claim, null);
    const early = await storage.operator.report();
    expect(early.pendingGuests).toEqual([]);
    await database.query(`UPDATE guestlist.item SET inviting_at = inviting_at - interval '31 days'`);
    const late = await storage.operator.report();
    expect(late.paused).toBeNull();
    expect(late.pendingGuests).toContainEqual({
      guestId: ANN,
      requesterId: request.requester.id,
      days: 31,
      invitedAt: expect.any(String) as string,
    });
    expect(late.emptyHandedGuests.map(({ guestId }) => guestId)).toEqual([
      'd0000000-0000-4000-8000-00000000000c',
    ]);
    expect(
      late.requesters.map(({ requesterId, guestsIn, openRequests }) => [requesterId, guestsIn, openRequests]),
    ).toEqual([
      [failing.requester.id, 0, 0],
      [request.requester.id, 1, 0],
    ]);
    expect(late.waitingItems).toMatchObject([
      { requestId: failing.id, reason: 'directoryUnavailable', state: 'failed' },
    ]);
    expect(late.refusals).toEqual([{ reason: 'domainDenied', guests: 1 }]);
  });
});

describeOnBothStores('A pause of all writes', (make) => {
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

  test('refuses the beginning of every write and keeps what is done; the way on is open after it', async () => {
    const { storage } = opened;
    const { work, operator, ledger } = storage;
    const request = await sendRequest(storage, [aGuest(), aGuest()]);
    const { claim } = await claimRequest(storage, request);
    await work.beginInvitation(claim, 0);
    await operator.pause('moving house');
    // What was sent before is written down: its answer must not be lost.
    await work.record(claim, 0, { state: 'invited', personId: ANN, isInvitedByUs: true });
    await expect(work.beginInvitation(claim, 1)).rejects.toThrow('moving house');
    await expect(work.record(claim, 0, { state: 'granting' })).rejects.toThrow('moving house');
    await expect(work.beforeWrite(claim)).rejects.toThrow('moving house');
    await work.release(claim, 'resumed');

    const draft = aDraft(aRequester());
    await ledger.saveDraft(draft);
    const kept = await ledger.start(draft.id, draft.requester, 0);
    expect(kept).toMatchObject({ state: 'draft', pausedBecause: 'moving house' });

    expect(await operator.resume()).toMatchObject({ reason: 'moving house' });
    expect(await operator.resume()).toBeNull();
    const again = await claimRequest(storage, request);
    expect(again.request.items.map(({ state }) => state)).toEqual(['invited', 'planned']);
    await work.beginInvitation(again.claim, 1);
    await work.release(again.claim, null);
    expect(await ledger.start(draft.id, draft.requester, 0)).toMatchObject({ state: 'running' });
  });

  test('wakes what waits, when it begins and when it ends', async () => {
    const { storage } = opened;
    const request = await sendRequest(storage, [aGuest()]);
    const woken: (string | undefined)[] = [];
    await storage.onWake(async (id) => {
      const claimed = await storage.work.claim(id);
      if (claimed === null) return;
      woken.push(claimed.request.pausedBecause);
      await storage.work.release(
        claimed.claim,
        claimed.request.pausedBecause === undefined ? 3_600 : 'resumed',
      );
    });
    await waitUntil(() => woken.length === 1);
    await storage.operator.pause('moving house');
    await waitUntil(() => woken.length === 2);
    await storage.operator.resume();
    await waitUntil(() => woken.length === 3);
    expect(woken).toEqual([undefined, 'moving house', undefined]);
    expect(request.state).toBe('running');
  });

  test('is in the evidence, in the operator’s name', async () => {
    const { operator } = opened.storage;
    await operator.pause('moving house');
    await operator.resume();
    expect(await linesOf(opened.storage)).toMatchObject([
      { what: 'paused', because: 'moving house', by: null },
      { what: 'resumed', because: 'moving house', by: null },
    ]);
  });
});
