import { RedemptionUrl } from '../../src/domain/redemption-url';
import { forget } from '../../src/storage/upkeep/forget';
import { aDraft, aGuest, anAccount, aRequester } from './a-draft';
import { claimRequest, findRequest, sendRequest } from './sent-requests';
import { describeOnBothStores, open, type OpenStore, type TestStore } from './stores';

describeOnBothStores('What is kept, and for how long', (make) => {
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

  /** Lets everything in the store have happened so many days earlier than it did. */
  const letDaysPass = async (days: number) => {
    const columns = {
      request: ['created_at', 'sent_at', 'ended_at'],
      item: ['redemption_url_at', 'changed_at'],
      person_invitation: ['begun_at', 'invited_at'],
    };
    for (const [table, names] of Object.entries(columns)) {
      const shifted = names.map((name) => `${name} = ${name} - make_interval(days => $1)`).join(', ');
      await opened.database.query(`UPDATE guestlist.${table} SET ${shifted}`, [days]);
    }
    await forget(opened.database);
  };

  const endOne = async () => {
    const account = anAccount({ id: 'd0000000-0000-4000-8000-00000000000a' });
    const request = await sendRequest(opened.storage, [
      aGuest({ kind: 'useAccount', person: account, isIn: false }, 'bob@adatum.com'),
      aGuest({ kind: 'invite' }, 'ann@fabrikam.com'),
    ]);
    const { claim } = await claimRequest(opened.storage, request);
    const { work } = opened.storage;
    await work.record(claim, 0, { state: 'granted', personId: account.id });
    await work.beginInvitation(claim, 1);
    await work.record(claim, 1, {
      state: 'invited',
      personId: 'd0000000-0000-4000-8000-00000000000b',
      redemption: 'pending',
      redemptionUrl: new RedemptionUrl('https://login.microsoftonline.com/redeem?rd=1'),
    });
    await work.record(claim, 1, { state: 'granted' });
    await work.release(claim, null);
    return request;
  };

  test('a redemption URL: 30 days', async () => {
    const request = await endOne();
    await letDaysPass(29);
    expect((await findRequest(opened.storage, request)).items[1]?.redemptionUrl).not.toBeNull();
    await letDaysPass(2);
    expect((await findRequest(opened.storage, request)).items[1]?.redemptionUrl).toBeNull();
  });

  test('a draft that was never sent: 30 days', async () => {
    const draft = aDraft(aRequester());
    await opened.storage.ledger.saveDraft(draft);
    await letDaysPass(29);
    expect(await opened.storage.ledger.find(draft.id, draft.requester)).not.toBeNull();
    await letDaysPass(2);
    expect(await opened.storage.ledger.find(draft.id, draft.requester)).toBeNull();
  });

  test('names, addresses and messages: 90 days after the end; ids, endings and keyed hashes stay', async () => {
    const request = await endOne();
    await letDaysPass(89);
    expect((await findRequest(opened.storage, request)).items[1]?.address).toBe('ann@fabrikam.com');
    await letDaysPass(2);
    const kept = await findRequest(opened.storage, request);
    expect(JSON.stringify(kept)).not.toMatch(/ann@|bob@|Ann Lee|Bob Stone|Olivia|Welcome/);
    expect(kept.items.map(({ state, personId }) => [state, personId])).toEqual([
      ['granted', 'd0000000-0000-4000-8000-00000000000a'],
      ['granted', 'd0000000-0000-4000-8000-00000000000b'],
    ]);
    const rows = await opened.database.query<{ all: string }>(
      `SELECT request::text || coalesce(string_agg(item::text, ''), '') AS all
       FROM guestlist.request JOIN guestlist.item ON item.request_id = request.id
       WHERE request.id = $1 GROUP BY request.*`,
      [request.id],
    );
    expect(rows[0]?.all).not.toMatch(/ann@|bob@|Ann Lee|Bob Stone|Olivia|Welcome/);
    const [item] = await opened.database.query<{ address_hash: string }>(
      'SELECT address_hash FROM guestlist.item WHERE request_id = $1 AND position = 1',
      [request.id],
    );
    expect(item?.address_hash).toMatch(/^[\w-]{43}$/);
  });

  test('a request that has not ended: as long as it takes', async () => {
    const request = await sendRequest(opened.storage, [aGuest({ kind: 'invite' }, 'eve@adatum.com')]);
    await letDaysPass(200);
    expect((await findRequest(opened.storage, request)).items[0]?.address).toBe('eve@adatum.com');
  });
});
