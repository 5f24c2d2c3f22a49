import { contoso } from '../../../src/sandbox/directory/contoso';
import { coreScopes } from '../../../src/sandbox/sandbox-tokens';
import { EVENTUAL, namesIn, query } from './ask-graph';
import { useDirectory } from './use-directory';

const { people } = contoso;
const directory = useDirectory();

const users = (filter: string) => directory.ask(query('/v1.0/users', { filter, select: 'id,displayName' }));

test.each([
  ['mail', "mail in ('AMY@fabrikam.com','pete@fabrikam.com')", ['Amy Accepted', 'Pete Pending']],
  ['mail, one by one', "mail eq 'amy@fabrikam.com' or mail eq 'nobody@fabrikam.com'", ['Amy Accepted']],
  ['sign-in name', "userPrincipalName eq 'amy_fabrikam.com#EXT#@contoso.onmicrosoft.com'", ['Amy Accepted']],
  ['another mail address', "otherMails/any(x:x eq 'carl.contractor@adatum.com')", ['Carl Contractor']],
  ['primary proxy address', "proxyAddresses/any(x:x eq 'SMTP:amy@fabrikam.com')", ['Amy Accepted']],
  ['secondary proxy address', "proxyAddresses/any(x:x eq 'smtp:pam.proxy@adatum.com')", ['Pam Proxy']],
  [
    'the address a passcode is sent to',
    "identities/any(i:i/issuerAssignedId eq 'otto.onetime@adatum.com' and i/issuer eq 'mail')",
    ['Otto Onetime'],
  ],
  [
    'any of several, joined',
    "mail in ('amy@fabrikam.com') or otherMails/any(x:x eq 'carl.contractor@adatum.com')",
    ['Amy Accepted', 'Carl Contractor'],
  ],
])('an account is found by %s', async (_, filter, found) => {
  const { status, body } = await users(filter);
  expect(status).toBe(200);
  expect([...namesIn(body)].sort()).toEqual(found);
});

test.each([
  "mail eq 'carl.contractor@adatum.com'",
  "otherMails/any(x:x eq 'pam.proxy@adatum.com')",
  "identities/any(i:i/issuerAssignedId eq 'otto.onetime@adatum.com' and i/issuer eq 'other')",
  "mail eq 'o''neil@fabrikam.com'",
  "mail eq 'gone@fabrikam.com'",
])('nobody is found by %s', async (filter) => {
  expect(await users(filter)).toMatchObject({ status: 200, body: { value: [] } });
});

test('everybody who has not accepted yet is found by their state', async () => {
  const path = query('/v1.0/users', { filter: "externalUserState eq 'PendingAcceptance'", count: 'true' });
  const { body } = await directory.ask(path, { headers: EVENTUAL });
  expect(namesIn(body)).toEqual(['Pete Pending']);
  expect(body['@odata.count']).toBe(1);
});

test('a guest is read by id, and by sign-in name with its # encoded', async () => {
  const byId = await directory.ask(
    `/v1.0/users/${people.pete.id}?$select=userType,externalUserState,creationType,accountEnabled`,
  );
  expect(byId.body).toMatchObject({
    userType: 'Guest',
    externalUserState: 'PendingAcceptance',
    creationType: 'Invitation',
    accountEnabled: true,
  });
  const name = encodeURIComponent('pete_fabrikam.com#EXT#@contoso.onmicrosoft.com');
  expect((await directory.ask(`/v1.0/users/${name}`)).body).toMatchObject({ id: people.pete.id });
  expect((await directory.ask(`/v1.0/users('${name}')`)).body).toMatchObject({ id: people.pete.id });
});

test('unasked, an account does not tell its state', async () => {
  const { body } = await directory.ask(`/v1.0/users/${people.pete.id}`);
  expect(body).toMatchObject({ displayName: 'Pete Pending', mail: people.pete.address });
  expect(body).not.toHaveProperty('externalUserState');
});

test('the core permissions alone find nobody', async () => {
  const { status, body } = await directory.ask('/v1.0/users', { scopes: coreScopes });
  expect(status).toBe(403);
  expect(body.error.code).toBe('Authorization_RequestDenied');
});

test('the roles somebody holds have names for who may read them', async () => {
  const path = '/v1.0/me/transitiveMemberOf/microsoft.graph.directoryRole';
  expect((await directory.ask(path)).body.value).toEqual([]);
  const shown = await directory.ask(path, { as: people.ingrid });
  expect(shown.body.value).toMatchObject([
    { displayName: 'Guest Inviter', roleTemplateId: '95e79109-95c0-4d8e-aee3-d01accf2d47b' },
  ]);
  const hidden = await directory.ask(path, { as: people.ingrid, scopes: coreScopes });
  expect(hidden.body.value).toMatchObject([{ displayName: null, roleTemplateId: null }]);
});
