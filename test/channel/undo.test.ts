import { inputs } from '../../src/channel/cards/inputs';
import { sentencesFor } from '../../src/language/sentences-for';
import { acceptInvitation } from '../../src/sandbox/demo/accept-invitation';
import { contoso } from '../../src/sandbox/directory/contoso';
import type { Person } from '../fakes/person';
import { denied } from '../support/denied';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';

const { labels, endings, messages } = sentencesFor('en');
const { people } = contoso;

describe('"Undo"', () => {
  let guestlist: Guestlist;
  beforeEach(async () => {
    guestlist = await startGuestlist();
  });
  afterEach(() => guestlist.close());

  const sent = async (line: string, button = labels.send(1)) => {
    const person = guestlist.person(people.olivia);
    await person.type(line);
    if (person.text().includes(messages.formProblems.noAppRole)) {
      await person.press(labels.review, { [inputs.appRole]: 'd1000000-0000-4000-8000-000000000001' });
    }
    await person.waitFor(button);
    const requestId = /"requestId":"([^"]+)"/.exec(JSON.stringify(person.card()))?.[1];
    await person.press(button);
    await person.waitFor(labels.undo);
    return { person, requestId };
  };
  const undo = async (person: Person) => {
    await person.press(labels.undo);
    await person.waitFor('Taken back');
  };
  const removals = async () =>
    (await guestlist.control.state()).writes.filter(({ method }) => method === 'DELETE');
  const grants = async () => {
    const { memberships, appRoleAssignments } = await guestlist.control.state();
    return memberships.length + appRoleAssignments.length;
  };

  test.each([
    ['a group', 'Project Falcon', /\/groups\/[^/]+\/members\//],
    ['a team', 'Marketing Launch', /\/teams\/[^/]+\/members\//],
    ['the group that opens an app', 'Expense Portal', /\/groups\/[^/]+\/members\//],
    ['an app of their own', 'Supplier Portal', /\/appRoleAssignedTo\//],
  ])('takes a guest out of %s, and says what stays', async (_, target, path) => {
    const { person } = await sent(`invite Ann Lee <ann@fabrikam.com> to ${target}`);
    expect(await grants()).toBe(1);
    await undo(person);
    const taken = await removals();
    expect(taken).toHaveLength(1);
    expect(taken[0]?.path).toMatch(path);
    expect(await grants()).toBe(0);
    expect(person.text()).toContain('The guest account stays; only an administrator can delete it.');
    expect(person.text()).not.toMatch(/redeem|api.signin/);
    expect(person.text()).not.toContain(labels.newLink);
    // Nothing is left to take back.
    expect(person.text()).not.toMatch(new RegExp(`^${labels.undo}$`, 'm'));
  });

  test('of a request that worked in part takes back that part', async () => {
    // Both at once are refused, then one of them alone.
    await guestlist.control.fault({
      method: 'PATCH',
      path: '/groups/[^/]+$',
      fault: denied,
    });
    await guestlist.control.fault({
      method: 'POST',
      path: '/members/\\$ref$',
      after: 1,
      fault: denied,
    });
    const { person } = await sent(
      'invite Ann Lee <ann@fabrikam.com>, Bob Smith <bob@adatum.com> to Project Falcon',
      labels.send(2),
    );
    expect(await grants()).toBe(1);
    await undo(person);
    expect(await removals()).toHaveLength(1);
    expect(await grants()).toBe(0);
    const text = person.text();
    const isTakenBack = (guest: string) =>
      text.includes(endings.undone({ guest, target: 'Project Falcon', kind: 'group' }));
    const isNotAdded = (guest: string) =>
      text.includes(endings.invitedButNotAdded({ guest, target: 'Project Falcon', kind: 'group' }));
    const [one, other] = isTakenBack('Ann Lee') ? ['Ann Lee', 'Bob Smith'] : ['Bob Smith', 'Ann Lee'];
    expect([isTakenBack(one), isNotAdded(other)]).toEqual([true, true]);
  });

  test('by somebody else who has the request id does nothing, and they learn nothing', async () => {
    const { requestId } = await sent('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
    const max = guestlist.person(people.max);
    await max.type('help');
    for (const verb of ['undo', 'remove', 'newLink', 'refresh', 'show']) {
      const answer = await max.execute(verb, { requestId, position: 0, page: 0 }, max.newest());
      expect(JSON.stringify(answer.body)).not.toMatch(/Ann|fabrikam|Falcon|redeem/);
    }
    expect(await removals()).toHaveLength(0);
    expect(await grants()).toBe(1);
  });

  test('pressed twice at once takes back once', async () => {
    const { person, requestId } = await sent('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
    const card = person.newest();
    await Promise.all([1, 2, 3].map(() => person.execute('undo', { requestId }, card)));
    await person.waitFor('Taken back');
    expect(await removals()).toHaveLength(1);
  });

  test('after the guest has accepted takes them out, and says that the account stays', async () => {
    const { person } = await sent('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
    const [mail] = (await guestlist.control.state()).mails;
    await acceptInvitation(String(mail?.link), 'ann@fabrikam.com');
    await person.press(labels.refresh);
    await person.waitFor('has accepted');
    await undo(person);
    expect(await grants()).toBe(0);
    expect(person.text()).toContain('The guest account stays; only an administrator can delete it.');
  });

  test('of a guest whom somebody has taken out meanwhile ends well', async () => {
    const { person } = await sent('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
    await guestlist.control.fault({
      method: 'DELETE',
      path: '/members/',
      fault: { kind: 'answer', status: 404, body: { error: { code: 'Request_ResourceNotFound' } } },
    });
    await undo(person);
    expect(person.text()).toContain('is no longer in Project Falcon');
  });

  test('that the directory refuses says so, and leaves it as it was', async () => {
    const { person } = await sent('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
    await guestlist.control.fault({
      method: 'DELETE',
      path: '/members/',
      times: 5,
      fault: denied,
    });
    await person.press(labels.undo);
    await person.waitFor(labels.undo);
    expect(person.text()).not.toContain('Taken back');
    expect(await grants()).toBe(1);
  });
});
