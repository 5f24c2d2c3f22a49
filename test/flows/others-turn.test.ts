import type { InvitationRequest } from '../../src/domain/invitation-request';
import { contoso } from '../../src/sandbox/directory/contoso';
import { aGuest } from '../storage/a-draft';
import { claimRequest, findRequest, sendRequest } from '../storage/sent-requests';
import { describeOnPostgres, open, TEST_KEY } from '../storage/stores';
import { startGuestlist } from '../support/start-guestlist';
import { waitUntil } from '../support/wait-until';

const { people, groups, tenant } = contoso;
const requester = { id: people.olivia.id, tenantId: tenant.id };
const target = {
  ref: { kind: 'group', id: groups.projectFalcon.id },
  displayName: groups.projectFalcon.displayName,
  viaDisplayName: null,
  landingUrl: 'https://myapps.microsoft.com/?tenantId=contoso',
  appRoleId: null,
} as const;

describeOnPostgres('Two requests that wait for a guest of a third', (make) => {
  test('let it have its turn, although one person has two of them worked on at once', async () => {
    const store = await make();
    const before = await open(store);
    const sent = await Promise.all(
      [1, 2, 3].map(() =>
        sendRequest(before.storage, [aGuest({ kind: 'invite' }, 'ann@fabrikam.com')], { requester, target }),
      ),
    );
    const [third, ...others] = sent;
    if (third === undefined) throw new Error('Nothing was sent');
    // Another bot has begun to invite her, and gives the request back with her in doubt once somebody else waits.
    const { claim } = await claimRequest(before.storage, third);
    await before.storage.work.beginInvitation(claim, 0);
    const bot = await startGuestlist({
      env: {
        DATABASE_URL: store.options.databaseUrl ?? '',
        LINK_ENCRYPTION_KEY: TEST_KEY.toString('base64'),
      },
    });
    const isClaimed = (one: InvitationRequest) =>
      before.database
        .query('SELECT 1 FROM guestlist.request WHERE id = $1 AND lease_until > now()', [one.id])
        .then((rows) => rows.length > 0);
    await waitUntil(async () => (await Promise.all(others.map(isClaimed))).some(Boolean));
    await before.storage.work.release(claim, 2);
    const hasEnded = async () =>
      (await Promise.all(sent.map((one) => findRequest(before.storage, one)))).every(
        ({ state }) => state === 'ended',
      );
    await waitUntil(hasEnded, 90_000);
    expect(await bot.control.counts()).toMatchObject({ invited: 1, mails: 1, memberships: 1 });
    await bot.close();
    await before.storage.close();
    await store.destroy();
  }, 120_000);
});
