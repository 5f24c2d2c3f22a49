import { acceptInvitation } from '../../../src/sandbox/demo/accept-invitation';
import { contoso } from '../../../src/sandbox/directory/contoso';
import { NEW_GUEST, sendInvitation } from './send-invitation';
import { useDirectory } from './use-directory';

const { people } = contoso;
const directory = useDirectory();

const invite = (address: string, more: object = {}) => sendInvitation(directory.ask, { address, more });
const mails = async () => (await directory.control.state()).mails;
const accountOf = async (id: string) =>
  (
    await directory.ask(
      `/v1.0/users/${id}?$select=displayName,mail,otherMails,userType,externalUserState,creationType`,
    )
  ).body;

test('makes a pending guest, and gives the link to whoever invited', async () => {
  const { status, body } = await invite(NEW_GUEST, { invitedUserDisplayName: 'Ann Lee' });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    status: 'PendingAcceptance',
    invitedUserEmailAddress: NEW_GUEST,
    invitedUserType: 'Guest',
    inviteRedirectUrl: 'https://myapps.microsoft.com/',
    invitedUser: { userPrincipalName: 'ann_fabrikam.com#EXT#@contoso.onmicrosoft.com' },
  });
  expect(body.inviteRedeemUrl).toMatch(/\/redeem\?ticket=[\w-]{20,}$/);
  expect(await accountOf(body.invitedUser.id)).toMatchObject({
    displayName: 'Ann Lee',
    mail: NEW_GUEST,
    otherMails: [NEW_GUEST],
    userType: 'Guest',
    externalUserState: 'PendingAcceptance',
    creationType: 'Invitation',
  });
});

test('mails the guest the very link the inviter got', async () => {
  const { body } = await invite(NEW_GUEST);
  expect(await mails()).toMatchObject([{ to: NEW_GUEST, link: body.inviteRedeemUrl }]);
});

test('mails nobody unless told to', async () => {
  const { status } = await invite(NEW_GUEST, { sendInvitationMessage: undefined });
  expect(status).toBe(201);
  expect(await mails()).toEqual([]);
});

test.each([
  ['nl', 'nl', 'Olivia Owner nodigt je uit bij Contoso'],
  ['fr-CA', 'fr', 'Olivia Owner vous invite chez Contoso'],
  ['xx', 'en', 'Olivia Owner invites you to Contoso'],
])('a mail asked for in %s is written in %s', async (messageLanguage, language, subject) => {
  await invite(NEW_GUEST, { invitedUserMessageInfo: { messageLanguage } });
  expect(await mails()).toMatchObject([{ language, subject }]);
});

test("with a message of the inviter's own the language is ignored", async () => {
  await invite(NEW_GUEST, {
    invitedUserMessageInfo: { messageLanguage: 'nl', customizedMessageBody: 'See you on Monday' },
  });
  const [mail] = await mails();
  expect(mail).toMatchObject({ language: 'en', personalMessage: 'See you on Monday' });
  expect(mail?.text).toContain('See you on Monday');
});

test('again for a pending guest: the same account, a new link, and the old one ends', async () => {
  const first = await invite(NEW_GUEST);
  const second = await invite('ANN@fabrikam.com', { sendInvitationMessage: false });
  expect(second.status).toBe(201);
  expect(second.body.invitedUser.id).toBe(first.body.invitedUser.id);
  expect((await fetch(first.body.inviteRedeemUrl)).status).toBe(410);
  expect((await fetch(second.body.inviteRedeemUrl)).status).toBe(200);
  expect(await mails()).toHaveLength(1);
});

test('again for a guest who has accepted: the same account, done already, and no mail', async () => {
  const { status, body } = await invite(people.amy.address);
  expect(status).toBe(201);
  expect(body).toMatchObject({ status: 'Completed', invitedUser: { id: people.amy.id } });
  expect(await mails()).toEqual([]);
});

test("under a guest's other address it is the same account", async () => {
  const { body } = await invite('carl.contractor@adatum.com');
  expect(body.invitedUser.id).toBe(people.carl.id);
});

test('a guest who accepts is Accepted', async () => {
  const { body } = await invite(NEW_GUEST);
  await acceptInvitation(body.inviteRedeemUrl, NEW_GUEST);
  expect(await accountOf(body.invitedUser.id)).toMatchObject({ externalUserState: 'Accepted' });
});
