import { sentencesFor } from '../../src/language/sentences-for';
import { acceptInvitation } from '../../src/sandbox/demo/accept-invitation';
import { contoso } from '../../src/sandbox/directory/contoso';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';
import { waitUntil } from '../support/wait-until';

const { labels, messages } = sentencesFor('en');
const { people } = contoso;

describe('A requester who has second thoughts', () => {
  let guestlist: Guestlist;
  afterEach(() => guestlist.close());

  const review = async (line: string, options: Parameters<typeof startGuestlist>[0] = {}) => {
    guestlist = await startGuestlist(options);
    const person = guestlist.person(people.olivia);
    await person.type(line);
    return person;
  };

  const membersOf = async (groupName: string) =>
    (await guestlist.control.state()).memberships
      .filter((membership) => membership.groupName === groupName)
      .map(({ personId }) => personId);

  test('"Change" brings the form back with everything typed, and nothing was sent', async () => {
    const person = await review('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
    await person.press(labels.change);
    expect(person.text()).toContain('ann@fabrikam.com');
    expect(person.text()).toContain(labels.review);
    expect((await guestlist.control.state()).writes).toHaveLength(0);
  });

  test('"Cancel" ends a draft, which cannot be sent any more', async () => {
    const person = await review('invite ann@fabrikam.com to Project Falcon');
    const data = person.card();
    await person.press(labels.cancel);
    expect(person.text()).toContain(messages.cancelled.text);
    const requestId = /"requestId":"([^"]+)"/.exec(JSON.stringify(data))?.[1];
    await person.execute('send', { requestId }, person.newest());
    expect((await guestlist.control.state()).writes).toHaveLength(0);
  });

  test('"Stop" within the hold leaves everything unsent', async () => {
    const person = await review('invite ann@fabrikam.com to Project Falcon', {
      env: { SEND_HOLD_SECONDS: '30' },
    });
    await person.press(labels.send(1));
    await person.waitFor(labels.stop);
    await person.press(labels.stop);
    await person.waitFor(messages.cancelled.text);
    expect((await guestlist.control.state()).writes).toHaveLength(0);
  });

  test('"Undo" takes out whom this request added, and nobody else', async () => {
    const person = await review('invite ann@fabrikam.com, amy@fabrikam.com to Project Falcon');
    await person.press(labels.inviteAndAdd(2));
    await person.waitFor(labels.undo);
    const added = await membersOf('Project Falcon');
    expect(added).toHaveLength(2);

    await person.press(labels.undo);
    await person.waitFor(/taken out|removed|no longer/i);
    const { writes } = await guestlist.control.state();
    const removals = writes.filter(({ method }) => method === 'DELETE');
    expect(removals).toHaveLength(2);
    for (const { path } of removals) expect(added.some((id) => path.includes(id))).toBe(true);
  });

  test('"Undo" leaves alone who was in the group before', async () => {
    const person = await review('invite mia@fabrikam.com, ann@fabrikam.com to Project Falcon');
    await person.press(labels.send(1));
    await person.waitFor(labels.undo);
    await person.press(labels.undo);
    await person.waitFor(/taken out|removed|no longer/i);
    const { writes } = await guestlist.control.state();
    const removals = writes.filter(({ method }) => method === 'DELETE');
    expect(removals).toHaveLength(1);
    expect(removals[0]?.path).not.toContain(people.mia.id);
  });

  test('"New link" asks first, makes one without a mail, and shows it', async () => {
    const person = await review('invite ann@fabrikam.com to Project Falcon');
    await person.press(labels.send(1));
    await person.waitFor('/redeem');
    const first = /\/redeem\?ticket=(\w+)/.exec(person.text())?.[1];

    await person.press(labels.newLink);
    expect((await guestlist.control.state()).invitations).toHaveLength(1);
    await person.press(labels.makeNewLink);
    await person.waitFor(/\/redeem\?ticket=(?!$)/);
    await waitUntil(() => !person.text().includes(String(first)) && person.text().includes('/redeem'));
    const { mails, invitations } = await guestlist.control.state();
    expect([mails.length, invitations.length]).toEqual([1, 2]);
  });

  test('"Refresh" says when the guest has accepted', async () => {
    const person = await review('invite ann@fabrikam.com to Project Falcon');
    await person.press(labels.send(1));
    await person.waitFor('/redeem');
    const [mail] = (await guestlist.control.state()).mails;
    await acceptInvitation(String(mail?.link), 'ann@fabrikam.com');

    await person.press(labels.refresh);
    await person.waitFor('has accepted');
    expect(person.text()).not.toContain('/redeem');
  });

  test('"Retry failed" sends what was lost twice and left to a person, once more and once', async () => {
    guestlist = await startGuestlist({ env: { QUIET_PERIOD_SECONDS: '1' } });
    const person = guestlist.person(people.olivia);
    await guestlist.control.fault({
      method: 'POST',
      path: '/invitations$',
      times: 2,
      fault: { kind: 'dropBefore' },
    });
    await person.type('invite ann@fabrikam.com to Project Falcon');
    await person.press(labels.send(1));
    await person.waitFor(/^Retry failed$/m, 20_000);
    await person.press(labels.retryFailed);
    await person.waitFor('is a member of Project Falcon');
    const { mails, memberships } = await guestlist.control.state();
    expect([mails.length, memberships.length]).toEqual([1, 1]);
  });

  test('a second "Undo" and a late "Retry failed" change nothing', async () => {
    const person = await review('invite ann@fabrikam.com to Project Falcon');
    const requestId = /"requestId":"([^"]+)"/.exec(JSON.stringify(person.card()))?.[1];
    await person.press(labels.send(1));
    await person.waitFor(labels.undo);
    await person.press(labels.undo);
    await person.waitFor(/taken out|removed|no longer/i);
    const before = (await guestlist.control.state()).writes.length;
    await person.execute('undo', { requestId }, person.newest());
    await person.execute('retryFailed', { requestId }, person.newest());
    await person.execute('send', { requestId }, person.newest());
    expect((await guestlist.control.state()).writes).toHaveLength(before);
  });
});
