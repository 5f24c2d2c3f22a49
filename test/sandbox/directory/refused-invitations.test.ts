import { contoso } from '../../../src/sandbox/directory/contoso';
import { NEW_GUEST, sendInvitation } from './send-invitation';
import { useDirectory } from './use-directory';

const { people, tenant } = contoso;
const directory = useDirectory();

const invite = (address: string, more: object = {}) => sendInvitation(directory.ask, { address, more });
const nothingSent = { mails: [], invitations: [] };
const CAN_USE = 'They can use that account to sign in to shared apps and resources.';

test.each([
  [
    'of our domain that nobody has',
    'nobody@contoso.com',
    "This user cannot be invited because the domain of the user's email address is a verified domain of this directory.",
  ],
  ['of our initial domain', 'nobody@contoso.onmicrosoft.com', 'The invitee is in the invitor tenant'],
  ['of a group', 'newsletter@contoso.com', 'Group email address is not supported'],
  [
    'of a colleague',
    people.max.address,
    `The invited user already exists in the directory as object ID: ${people.max.id}. ${CAN_USE}`,
  ],
  [
    'of an external member',
    people.extra.address,
    `The invited user already exists in the directory as object ID: ${people.extra.id}. ${CAN_USE}`,
  ],
  [
    'of a guest who is blocked',
    people.bella.address,
    `The invited user already exists in the directory as object ID: ${people.bella.id}, but the account is blocked from signing in. If the account is unblocked, they can use that account to sign in to shared apps and resources.`,
  ],
  [
    'of an account deleted lately',
    'gone@fabrikam.com',
    `The invited user already exists in the directory as object ID: a0000000-0000-4000-8000-0000000000ff. ${CAN_USE}`,
  ],
  [
    'that cross-tenant rules stop',
    'ann@crosstenant.example',
    "This invitation is blocked by cross-tenant access settings. Admins in both your organization and the invited user's organization must configure cross-tenant access settings to allow the invitation.",
  ],
  [
    'of another cloud',
    'ann@crosscloud.example',
    "This action can't be completed because the Microsoft B2B Cross Cloud Worker application has been disabled in the invited user's tenant. Ask the invited user's admin to re-enable it, then try again.",
  ],
])('an address %s is refused in the words of Graph', async (_, address, message) => {
  const { status, body } = await invite(address);
  expect(status).toBe(400);
  expect(body.error.message).toBe(message);
  expect(await directory.control.state()).toMatchObject(nothingSent);
});

// For these Graph's own words are not known; the bot goes by these.
test.each([
  ['on the list of blocked domains', 'ann@blocked.example', /invitation is not allowed.*domain.*blocked/],
  ['that is the proxy address of something else', 'conflict@adatum.com', /same proxy address/],
])('an address %s is refused', async (_, address, words) => {
  const { status, body } = await invite(address);
  expect(status).toBe(400);
  expect(body.error.message).toMatch(words);
  expect(await directory.control.state()).toMatchObject(nothingSent);
});

test.each([
  'not an address',
  'ann',
  'ann@nowhere',
  'ann@@fabrikam.com',
  'ann+plus@fabrikam.com',
  'ann#1@fabrikam.com',
  '.ann@fabrikam.com',
  'ann.@fabrikam.com',
  '-ann@fabrikam.com',
  'ann-@fabrikam.com',
])('"%s" is no address for a guest', async (address) => {
  const { status, body } = await invite(address);
  expect(status).toBe(400);
  expect(body.error.message).toBe('The invited user email address is invalid.');
});

test.each([
  "o'neil@fabrikam.com",
  'ann.lee@fabrikam.com',
  'ann-lee@fabrikam.com',
  '_ann_@fabrikam.com',
  'a@fabrikam.com',
])('"%s" is one', async (address) => {
  expect((await invite(address)).status).toBe(201);
});

test('where a list of domains alone is allowed, no other gets in', async () => {
  await directory.control.change({ domainRule: { kind: 'allow', domains: ['adatum.com'] } });
  expect((await invite(NEW_GUEST)).status).toBe(400);
  expect((await invite('ann@adatum.com')).status).toBe(201);
});

test.each([
  ['none', 'ingrid'],
  ['adminsAndGuestInviters', 'olivia'],
  ['adminsAndGuestInviters', 'gary'],
  ['adminsGuestInvitersAndAllMembers', 'gary'],
] as const)('where the rule is %s, %s may not invite', async (allowInvitesFrom, inviter) => {
  await directory.control.change({ allowInvitesFrom });
  const { status, body } = await sendInvitation(directory.ask, { address: NEW_GUEST, as: people[inviter] });
  expect(status).toBe(403);
  expect(body.error.message).toBe(
    'Guest invitations not allowed for your company. Contact your company administrator for more details.',
  );
  expect(await directory.control.state()).toMatchObject(nothingSent);
});

test.each([
  ['adminsAndGuestInviters', 'ingrid'],
  ['adminsGuestInvitersAndAllMembers', 'olivia'],
  ['everyone', 'gary'],
] as const)('where the rule is %s, %s may invite', async (allowInvitesFrom, inviter) => {
  await directory.control.change({ allowInvitesFrom });
  const { status } = await sendInvitation(directory.ask, { address: NEW_GUEST, as: people[inviter] });
  expect(status).toBe(201);
});

test('without the permission to invite, the refusal names the action that was missing it', async () => {
  const { status, body } = await sendInvitation(directory.ask, { address: NEW_GUEST, scopes: ['User.Read'] });
  expect(status).toBe(401);
  expect(body.error).toMatchObject({
    code: 'Unauthorized',
    message: `Insufficient privileges to perform requested operation by the application '00000003-0000-0000-c000-000000000000'. ControllerName=MSGraphInviteAPI, ActionName=CreateInvite, URL absolute path=/api/${tenant.id}/invites`,
  });
});

test.each([
  ['an external member', { invitedUserType: 'Member' }],
  ['a redemption to start over', { resetRedemption: true }],
])('only an administrator asks for %s', async (_, more) => {
  expect((await invite(NEW_GUEST, more)).status).toBe(403);
});

test.each([
  ['without an address', { invitedUserEmailAddress: undefined }, 'invitedUserEmailAddress'],
  ['without a place to land', { inviteRedirectUrl: undefined }, 'inviteRedirectUrl'],
  ['that lands in a script', { inviteRedirectUrl: 'javascript:alert(1)' }, 'inviteRedirectUrl'],
])('an invitation %s is refused, and the refusal names the property', async (_, more, property) => {
  const { status, body } = await invite(NEW_GUEST, more);
  expect(status).toBe(400);
  expect(body.error.message).toContain(`'${property}'`);
});
