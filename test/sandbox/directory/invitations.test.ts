import { acceptInvitation } from '../../../src/sandbox/demo/accept-invitation';
import { contoso } from '../../../src/sandbox/directory/contoso';
import { createDirectoryControl } from '../../../src/sandbox/directory/control-client';
import { startDirectory, type RunningDirectory } from '../../../src/sandbox/directory/start-directory';
import { askGraph, type Ask } from './ask-graph';

const { people, groups } = contoso;

let directory: RunningDirectory;
let ask: Ask;
beforeEach(async () => {
  directory = await startDirectory();
  ask = askGraph(directory.url);
});
afterEach(() => directory.close());

const control = () => createDirectoryControl(directory.url);
const invite = (address: string, more: object = {}, as: { readonly id: string } = people.olivia) =>
  ask('/v1.0/invitations', {
    method: 'POST',
    as,
    body: {
      invitedUserEmailAddress: address,
      inviteRedirectUrl: 'https://myapps.microsoft.com/',
      sendInvitationMessage: true,
      ...more,
    },
  });

test('makes a pending guest, mails them, and gives the link to whoever invited', async () => {
  const { status, body } = await invite('ann@fabrikam.com', { invitedUserDisplayName: 'Ann Lee' });
  expect(status).toBe(201);
  expect(body).toMatchObject({ status: 'PendingAcceptance', invitedUserEmailAddress: 'ann@fabrikam.com' });
  const guest = await ask(
    `/v1.0/users/${body.invitedUser.id}?$select=displayName,userType,externalUserState`,
  );
  expect(guest.body).toMatchObject({
    displayName: 'Ann Lee',
    userType: 'Guest',
    externalUserState: 'PendingAcceptance',
  });
  const { mails } = await control().state();
  expect(mails).toMatchObject([{ to: 'ann@fabrikam.com', link: body.inviteRedeemUrl }]);
});

test('a second one for a pending guest is a new link, which ends the old, and the same account', async () => {
  const first = await invite('ann@fabrikam.com');
  const second = await invite('ann@fabrikam.com', { sendInvitationMessage: false });
  expect(second.status).toBe(201);
  expect(second.body.invitedUser.id).toBe(first.body.invitedUser.id);
  expect(second.body.inviteRedeemUrl).not.toBe(first.body.inviteRedeemUrl);
  expect((await fetch(first.body.inviteRedeemUrl)).status).toBe(410);
  expect((await control().state()).mails).toHaveLength(1);
});

test('the link leads to a page that accepts, once its button is pressed', async () => {
  const { body } = await invite('ann@fabrikam.com');
  const state = async () =>
    (await ask(`/v1.0/users/${body.invitedUser.id}?$select=externalUserState`)).body['externalUserState'];
  await fetch(body.inviteRedeemUrl);
  expect(await state()).toBe('PendingAcceptance');
  await acceptInvitation(body.inviteRedeemUrl, 'ann@fabrikam.com');
  expect(await state()).toBe('Accepted');
});

test.each([
  ['nobody@contoso.com', 'verified domain of this directory'],
  ['newsletter@contoso.com', 'Group email address is not supported'],
  ['bella@fabrikam.com', 'blocked from signing in'],
  ['gone@fabrikam.com', 'already exists in the directory as object ID'],
  ['ann@blocked.example', 'blocked'],
  ['ann@crosstenant.example', 'blocked by cross-tenant access settings'],
  ['ann@crosscloud.example', 'Cross Cloud Worker application has been disabled'],
  ['conflict@adatum.com', 'proxy address'],
  ['not an address', 'invalid'],
])('%s is refused in the words of Graph', async (address, words) => {
  const { status, body } = await invite(address);
  expect(status).toBe(400);
  expect(body.error.message).toContain(words);
  expect((await control().state()).mails).toHaveLength(0);
});

test.each([
  ['none', people.ingrid, 403],
  ['adminsAndGuestInviters', people.olivia, 403],
  ['adminsAndGuestInviters', people.ingrid, 201],
  ['adminsGuestInvitersAndAllMembers', people.olivia, 201],
  ['adminsGuestInvitersAndAllMembers', people.gary, 403],
] as const)('where the rule is %s, %j gets %i', async (allowInvitesFrom, inviter, status) => {
  await control().change({ allowInvitesFrom });
  expect((await invite('ann@fabrikam.com', {}, inviter)).status).toBe(status);
});

test('a new guest is unknown to groups for a while, but not to the link', async () => {
  await control().change({ replicationDelayMs: 400 });
  const { body } = await invite('ann@fabrikam.com');
  const add = () =>
    ask(`/v1.0/groups/${groups.projectFalcon.id}/members/$ref`, {
      method: 'POST',
      body: { '@odata.id': `${directory.url}/v1.0/directoryObjects/${body.invitedUser.id}` },
    });
  expect((await add()).status).toBe(404);
  expect((await fetch(body.inviteRedeemUrl)).status).toBe(200);
  await new Promise((resolve) => setTimeout(resolve, 450));
  expect((await add()).status).toBe(204);
});

test('the mailbox shows what guests were sent, in which language, with their names as they are', async () => {
  await invite('ann@fabrikam.com', {
    invitedUserDisplayName: '<script>alert(1)</script>',
    invitedUserMessageInfo: { messageLanguage: 'nl' },
  });
  const page = await (await fetch(`${directory.url}/mailbox`)).text();
  expect(page).toContain('ann@fabrikam.com');
  expect(page).toContain('nl');
  expect(page).not.toContain('<script>alert');
});
