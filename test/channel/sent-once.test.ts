import { contoso } from '../../src/sandbox/directory/contoso';
import { allScopes, coreScopes } from '../../src/sandbox/sandbox-tokens';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';

describe.each([
  ['with every permission', allScopes],
  ['with the core permissions alone', coreScopes],
])('An invitation is sent once, %s', (_name, scopes) => {
  let guestlist: Guestlist;
  beforeEach(async () => {
    guestlist = await startGuestlist({ scopes });
  });
  afterEach(() => guestlist.close());

  const reviewed = async () => {
    const person = guestlist.person(contoso.people.olivia);
    await person.type('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
    await person.waitFor('Send invitation');
    return person;
  };

  const expectOne = async () => {
    const { mails, memberships, invitations } = await guestlist.control.state();
    expect([mails.length, invitations.length, memberships.length]).toEqual([1, 1, 1]);
  };

  test('a new guest is invited, added, read back, and the card holds the redemption link', async () => {
    const person = await reviewed();
    await person.press('Send invitation');
    await person.waitFor('Redemption link for Ann Lee');
    expect(person.text()).toContain(`${guestlist.directory.url}/redeem`);
    await expectOne();
  });

  test('"Send invitation" pressed twice at once', async () => {
    const person = await reviewed();
    const card = person.newest();
    await Promise.all([person.press('Send invitation'), person.press('Send invitation')]);
    await person.waitFor('Redemption link for Ann Lee');
    expect(card.id).toBe(person.newest().id);
    await expectOne();
  });

  test('the same submit delivered five times at once', async () => {
    const person = guestlist.person(contoso.people.olivia);
    await person.type('invite');
    const fields = { guests: 'ann@fabrikam.com', target: `group:${contoso.groups.projectFalcon.id}` };
    await Promise.all(Array.from({ length: 5 }, () => person.press('Review', fields)));
    await person.waitFor('Send invitation');
    await Promise.all(Array.from({ length: 5 }, () => person.press('Send invitation')));
    await person.waitFor('Redemption link for Ann');
    await expectOne();
  });

  test('a message that Teams delivers twice is answered once', async () => {
    const person = guestlist.person(contoso.people.olivia);
    await person.type('help');
    const id = 'delivered-twice';
    await Promise.all([
      person.post({ type: 'message', text: 'status', id }),
      person.post({ type: 'message', text: 'status', id }),
    ]);
    expect(person.messages()).toHaveLength(2);
  });

  test('two requests for one new guest mail once and grant twice', async () => {
    const [first, second] = [
      guestlist.person(contoso.people.olivia),
      guestlist.person(contoso.people.ingrid),
    ];
    await first.type('invite ann@fabrikam.com to Marketing Launch');
    await second.type('invite ann@fabrikam.com to Project Falcon');
    await Promise.all([first.press('Send invitation'), second.press('Send invitation')]);
    await Promise.all([first.waitFor('Undo', 20_000), second.waitFor('Undo', 20_000)]);
    const { mails, memberships } = await guestlist.control.state();
    expect([mails.length, memberships.length]).toEqual([1, 2]);
  });

  test('a 429 is waited out, and the guest mailed once', async () => {
    await guestlist.control.fault({
      method: 'POST',
      path: '/invitations$',
      times: 1,
      fault: {
        kind: 'answer',
        status: 429,
        headers: { 'retry-after': '1' },
        body: { error: { code: 'TooManyRequests', message: 'Please retry again later.' } },
      },
    });
    const person = await reviewed();
    await person.press('Send invitation');
    await person.waitFor('Redemption link for Ann Lee', 20_000);
    await expectOne();
  });
});

test('with the core permissions alone nothing is claimed about acceptance, which cannot be read', async () => {
  const guestlist = await startGuestlist({ scopes: coreScopes });
  const person = guestlist.person(contoso.people.olivia);
  await person.type('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
  await person.press('Send invitation');
  await person.waitFor('Redemption link for Ann Lee');
  expect(person.text()).toContain('I cannot see whether Ann Lee has accepted');
  expect(person.text()).not.toContain('not accepted');
  await guestlist.close();
});

describe('An answer that was lost', () => {
  let guestlist: Guestlist;
  afterEach(() => guestlist.close());

  const sent = async (kind: 'dropAfterCommit' | 'dropBefore', scopes = allScopes) => {
    guestlist = await startGuestlist({ scopes });
    await guestlist.control.fault({
      method: 'POST',
      path: '/invitations$',
      times: 1,
      fault: { kind },
    });
    const person = guestlist.person(contoso.people.olivia);
    await person.type('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
    await person.waitFor('Send invitation');
    await person.press('Send invitation');
    return person;
  };

  const made = async () => {
    const { mails, memberships, invitations } = await guestlist.control.state();
    return [mails.length, invitations.length, memberships.length];
  };

  test('after Graph has committed: no second mail, membership added, and the card offers a new link', async () => {
    const person = await sent('dropAfterCommit');
    await person.waitFor('New link', 20_000);
    expect(person.text()).not.toContain('/redeem');
    expect(await made()).toEqual([1, 1, 1]);
  });

  test('before Graph has committed: sent again after the quiet period, once', async () => {
    const person = await sent('dropBefore');
    await person.waitFor('Redemption link for Ann Lee', 25_000);
    expect(await made()).toEqual([1, 1, 1]);
  });

  test('with the core permissions alone nobody can look the guest up: mailed once, and a person decides', async () => {
    const person = await sent('dropAfterCommit', coreScopes);
    await person.waitFor('Retry failed', 20_000);
    expect(person.text()).toContain('it is not certain whether ann@fabrikam.com was invited');
    expect(await made()).toEqual([1, 1, 0]);
  });
});
