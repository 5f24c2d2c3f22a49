import { sentencesFor } from '../../src/language/sentences-for';
import { acceptInvitation } from '../../src/sandbox/demo/accept-invitation';
import { contoso } from '../../src/sandbox/directory/contoso';
import type { Person } from '../fakes/person';
import { denied } from '../support/denied';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';
import { waitUntil } from '../support/wait-until';

const { labels, endings } = sentencesFor('en');
const { people } = contoso;

describe('Second thoughts at odd moments', () => {
  let guestlist: Guestlist;
  let olivia: Person;
  // The ledger remembers everybody: each test has an Ann of its own.
  let number = 0;
  let address: string;
  beforeAll(async () => {
    guestlist = await startGuestlist();
    olivia = guestlist.person(people.olivia);
  }, 120_000);
  afterAll(() => guestlist.close());
  beforeEach(async () => {
    await guestlist.control.reset();
    number += 1;
    address = `ann${number}@fabrikam.com`;
  });

  const begin = async () => {
    await olivia.type(`invite Ann Lee <${address}> to Project Falcon`);
    await olivia.waitFor(labels.send(1));
    const requestId = /"requestId":"([^"]+)"/.exec(JSON.stringify(olivia.card()))?.[1];
    await olivia.press(labels.send(1));
    return requestId;
  };
  const send = async () => {
    const requestId = await begin();
    await olivia.waitFor(labels.undo);
    return requestId;
  };
  const state = () => guestlist.control.state();
  const accept = async () => {
    const [mail] = (await state()).mails;
    await acceptInvitation(String(mail?.link), address);
  };

  test('"Undo" that the directory refuses says so and why, leaves the guest in, and can be tried again', async () => {
    await send();
    await guestlist.control.fault({
      method: 'DELETE',
      path: '/members/',
      fault: denied,
    });
    await olivia.press(labels.undo);
    await olivia.waitFor(endings.askedInVain);
    expect((await state()).memberships).toHaveLength(1);
    await olivia.press(labels.undo);
    await olivia.waitFor('Taken back');
    expect((await state()).memberships).toHaveLength(0);
  });

  test('"Undo" by whoever no longer owns the group changes nothing, and says who can', async () => {
    const requestId = await send();
    // Somebody takes the ownership away: Graph then refuses, and its list of owners shows why.
    const { projectFalcon } = contoso.groups;
    await guestlist.control.fault({
      method: 'GET',
      path: `/groups/${projectFalcon.id}/owners`,
      times: 50,
      fault: { kind: 'answer', status: 200, body: { value: [{ id: people.ingrid.id }] } },
    });
    await guestlist.control.fault({
      method: 'DELETE',
      path: '/members/',
      times: 5,
      fault: denied,
    });
    await olivia.execute('undo', { requestId }, olivia.newest());
    await olivia.waitFor(endings.askedInVain);
    expect(olivia.text()).toMatch(/owner/i);
    expect((await state()).memberships).toHaveLength(1);
  });

  test('"Undo" while the guest is still being added stops it or takes it back: nobody stays in', async () => {
    await guestlist.control.fault({
      method: 'POST',
      path: '/members/\\$ref$',
      fault: { kind: 'delay', delayMs: 1_500 },
    });
    const requestId = await begin();
    await waitUntil(async () => (await state()).mails.length === 1);
    await olivia.execute('undo', { requestId }, olivia.newest());
    await olivia.waitFor('Taken back');
    const { mails, memberships } = await state();
    expect([mails.length, memberships.length]).toEqual([1, 0]);
  });

  test('"New link" confirmed twice at once makes links that work, and no second mail', async () => {
    const requestId = await send();
    await olivia.press(labels.newLink);
    const card = olivia.newest();
    await Promise.all([1, 2].map(() => olivia.execute('confirmNewLink', { requestId, position: 0 }, card)));
    await olivia.waitFor('/redeem');
    await waitUntil(async () => (await state()).invitations.length >= 2);
    const { mails, invitations } = await state();
    expect(mails).toHaveLength(1);
    const newest = String(invitations.at(-1)?.redeemUrl);
    await waitUntil(() => olivia.text().includes(newest));
    expect((await fetch(newest)).status).toBe(200);
  });

  test('"New link" for a guest who has accepted meanwhile makes none, and says that they have', async () => {
    const requestId = await send();
    await accept();
    await olivia.execute('confirmNewLink', { requestId, position: 0 }, olivia.newest());
    await olivia.waitFor('has accepted');
    expect(olivia.text()).not.toContain('/redeem');
    await olivia.execute('confirmNewLink', { requestId, position: 0 }, olivia.newest());
    const { mails, invitations } = await state();
    expect([mails.length, invitations.length]).toEqual([1, 1]);
  });

  test('"Retry failed" where nothing failed sends nothing', async () => {
    const requestId = await send();
    const before = (await state()).writes.length;
    await olivia.execute('retryFailed', { requestId }, olivia.newest());
    await olivia.waitFor('is a member of Project Falcon');
    expect((await state()).writes).toHaveLength(before);
  });

  test('another owner of the group cannot remove, undo or renew what is not theirs', async () => {
    const requestId = await send();
    const before = (await state()).writes.length;
    const ingrid = guestlist.person(people.ingrid);
    await ingrid.type('help');
    for (const verb of ['remove', 'undo', 'newLink', 'confirmNewLink', 'retryFailed', 'stop']) {
      const { body } = await ingrid.execute(verb, { requestId, position: 0 }, ingrid.newest());
      expect(JSON.stringify(body)).not.toMatch(/Ann|fabrikam|Falcon|redeem/);
    }
    const { writes, memberships } = await state();
    expect([writes.length, memberships.length]).toEqual([before, 1]);
  });
});
