import { query } from './ask-graph';
import { NEW_GUEST, sendInvitation } from './send-invitation';
import { useDirectory } from './use-directory';

const directory = useDirectory({ allowInvitesFrom: 'adminsGuestInvitersAndAllMembers' });

const allowInvitesFrom = async () =>
  (await directory.ask('/v1.0/policies/authorizationPolicy')).body['allowInvitesFrom'];
const known = async (address: string) =>
  (await directory.ask(query('/v1.0/users', { filter: `mail eq '${address}'`, select: 'id,userType' }))).body
    .value;

test('a change leaves every other setting as it was', async () => {
  await directory.control.change({ domainRule: { kind: 'open' } });
  expect(await allowInvitesFrom()).toBe('adminsGuestInvitersAndAllMembers');
  expect((await sendInvitation(directory.ask, { address: 'ann@blocked.example' })).status).toBe(201);
});

test('people are added with the kind, the state and the addresses they shall have', async () => {
  const ids = await directory.control.addPeople([
    {
      displayName: 'Zoe',
      address: 'zoe@adatum.com',
      redemption: 'pending',
      otherAddresses: ['z@adatum.com'],
    },
    { displayName: 'Cleo', address: 'cleo@contoso.com', type: 'member', isEnabled: false },
  ]);
  expect(await known('zoe@adatum.com')).toEqual([{ id: ids[0], userType: 'Guest' }]);
  expect(await known('cleo@contoso.com')).toEqual([{ id: ids[1], userType: 'Member' }]);
  const zoe = await directory.ask(`/v1.0/users/${ids[0] ?? ''}?$select=externalUserState,otherMails`);
  expect(zoe.body).toMatchObject({
    externalUserState: 'PendingAcceptance',
    otherMails: ['zoe@adatum.com', 'z@adatum.com'],
  });
  const cleo = await directory.ask(`/v1.0/users/${ids[1] ?? ''}?$select=accountEnabled`);
  expect(cleo.body).toMatchObject({ accountEnabled: false });
});

test('reset brings back the tenant and the settings of the start, and no faults', async () => {
  await directory.control.change({ allowInvitesFrom: 'none', unreadable: ['users'] });
  await directory.control.addPerson({ displayName: 'Zoe', address: 'zoe@adatum.com' });
  await directory.control.fault({ method: 'GET', path: '/me$', fault: { kind: 'dropBefore' } });
  await directory.control.reset();
  expect((await directory.ask('/v1.0/me')).status).toBe(200);
  expect(await allowInvitesFrom()).toBe('adminsGuestInvitersAndAllMembers');
  expect(await known('zoe@adatum.com')).toEqual([]);
});

test('counts tell how much was asked, and who was mailed more than once', async () => {
  await directory.control.reset();
  await sendInvitation(directory.ask, { address: NEW_GUEST });
  await sendInvitation(directory.ask, { address: NEW_GUEST });
  await sendInvitation(directory.ask, { address: 'bea@fabrikam.com' });
  expect(await directory.control.counts()).toMatchObject({
    mails: 3,
    invitations: 3,
    invited: 2,
    mailedAgain: [NEW_GUEST],
    writes: 3,
    roundTrips: 3,
    throttled: 0,
    joins: 0,
  });
});

test('reset forgets what guests were sent', async () => {
  await sendInvitation(directory.ask, { address: NEW_GUEST });
  await directory.control.reset();
  expect(await directory.control.state()).toMatchObject({ mails: [], invitations: [], writes: [] });
  expect(await known(NEW_GUEST)).toEqual([]);
});

test.each([
  {
    what: 'a value that is none',
    to: 'change',
    body: { allowInvitesFrom: 'nobody' },
    says: 'allowInvitesFrom',
  },
  { what: 'a setting that is none', to: 'change', body: { colour: 'red' }, says: 'colour' },
  {
    what: 'a fault of no kind',
    to: 'fault',
    body: { method: 'GET', path: '/me', fault: { kind: 'gremlin' } },
    says: 'kind',
  },
  {
    what: 'a path that cannot be read',
    to: 'fault',
    body: { method: 'GET', path: '(', fault: { kind: 'dropBefore' } },
    says: 'Unterminated group',
  },
  { what: 'somebody without an address', to: 'people', body: [{ displayName: 'Zoe' }], says: 'address' },
])('$what is refused with the reason', async ({ to, body, says }) => {
  const response = await fetch(`${directory.url}/sandbox/${to}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(400);
  expect(((await response.json()) as { problem: string }).problem).toContain(says);
});

test('the client throws with the reason', async () => {
  await expect(directory.control.change({ replicationDelayMs: -1 })).rejects.toThrow('replicationDelayMs');
});

test('a form of a web page controls nothing', async () => {
  const response = await fetch(`${directory.url}/sandbox/reset`, { method: 'POST', body: '{}' });
  expect(response.status).toBe(415);
});

test('a control call that does not exist is 404', async () => {
  const response = await fetch(`${directory.url}/sandbox/nonsense`);
  expect(response.status).toBe(404);
});
