import { randomBytes } from 'node:crypto';
import type { InvitationRequest } from '../../src/domain/invitation-request';
import { RedemptionUrl } from '../../src/domain/redemption-url';
import type { Claim } from '../../src/ports/work-ledger';
import { aGuest } from './a-draft';
import { claimRequest, findRequest, sendRequest } from './sent-requests';
import { describeOnBothStores, open, type OpenStore, type TestStore } from './stores';

const URL = 'https://login.microsoftonline.com/redeem?rd=secret-ticket';

describeOnBothStores('A redemption URL', (make) => {
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

  const invite = async (): Promise<{ request: InvitationRequest; claim: Claim }> => {
    const request = await sendRequest(opened.storage, [aGuest(), aGuest()]);
    const { claim } = await claimRequest(opened.storage, request);
    await opened.storage.work.record(claim, 0, {
      state: 'invited',
      redemption: 'pending',
      redemptionUrl: new RedemptionUrl(URL),
    });
    return { request, claim };
  };
  const urlOf = async (request: InvitationRequest, position = 0) =>
    (await findRequest(opened.storage, request)).items[position]?.redemptionUrl?.reveal() ?? null;
  const stored = async ({ id }: InvitationRequest) => {
    const rows = await opened.database.query<{ redemption_url: string | null }>(
      'SELECT redemption_url FROM guestlist.item WHERE request_id = $1 ORDER BY position',
      [id],
    );
    return rows.map((row) => row.redemption_url);
  };

  test('comes back as it went in, and is unreadable in between', async () => {
    const { request } = await invite();
    expect(await urlOf(request)).toBe(URL);
    const [sealed] = await stored(request);
    expect(sealed).not.toContain('login');
    expect(Buffer.from(String(sealed).split('.').at(-1)!, 'base64url').toString()).not.toContain('secret');
  });

  test('is sealed differently every time', async () => {
    const [one, other] = [await invite(), await invite()];
    expect((await stored(one.request))[0]).not.toBe((await stored(other.request))[0]);
  });

  test('is no link when moved to another guest, or altered', async () => {
    const { request } = await invite();
    await opened.database.query(
      `UPDATE guestlist.item SET redemption_url = (SELECT redemption_url FROM guestlist.item
         WHERE request_id = $1 AND position = 0) WHERE request_id = $1 AND position = 1`,
      [request.id],
    );
    expect(await urlOf(request, 1)).toBeNull();
    await opened.database.query(
      `UPDATE guestlist.item SET redemption_url = left(redemption_url, -2) || 'AA' WHERE request_id = $1`,
      [request.id],
    );
    expect(await urlOf(request, 0)).toBeNull();
  });

  test('is dropped once the guest has accepted or was taken back', async () => {
    for (const change of [
      { redemption: 'accepted' },
      { state: 'undone' },
      { redemptionUrl: null },
    ] as const) {
      const { request, claim } = await invite();
      await opened.storage.work.record(claim, 0, change);
      expect(await stored(request)).toEqual([null, null]);
    }
    const { request } = await invite();
    await opened.storage.history.noteSeen({ requestId: request.id, position: 0 }, { isReadBack: true });
    expect(await urlOf(request)).toBe(URL);
    await opened.storage.history.noteSeen({ requestId: request.id, position: 0 }, { redemption: 'accepted' });
    expect(await stored(request)).toEqual([null, null]);
    expect((await findRequest(opened.storage, request)).items[0]).toMatchObject({
      redemption: 'accepted',
      isReadBack: true,
    });
  });

  test('is gone, and nothing else, when the operator changes the key', async () => {
    const { request } = await invite();
    await opened.storage.close();
    opened = await open(store, { linkKey: randomBytes(32) });
    const found = await findRequest(opened.storage, request);
    expect(found.items[0]).toMatchObject({ state: 'invited', redemption: 'pending', redemptionUrl: null });
  });
});
