import { contoso } from '../../../src/sandbox/directory/contoso';
import { allScopes } from '../../../src/sandbox/sandbox-tokens';
import { idsIn } from './ask-graph';
import { NEW_GUEST, sendInvitation } from './send-invitation';
import { useDirectory } from './use-directory';

const { people, groups, apps } = contoso;
const { ada, olivia, max, amy, mia, ingrid } = people;
const directory = useDirectory();

const remove = (id: string, as: { readonly id: string } = ada, scopes: readonly string[] = allScopes) =>
  directory.ask(`/v1.0/users/${id}`, { method: 'DELETE', as, scopes });

test('a User Administrator deletes an account: it is out of its groups, and nobody finds it', async () => {
  expect((await remove(mia.id)).status).toBe(204);
  expect((await directory.ask(`/v1.0/users/${mia.id}`)).status).toBe(404);
  const members = await directory.ask(`/v1.0/groups/${groups.projectFalcon.id}/members?$select=id`);
  expect(idsIn(members.body)).not.toContain(mia.id);
  expect(await remove(mia.id)).toMatchObject({
    status: 404,
    body: { error: { code: 'Request_ResourceNotFound' } },
  });
});

test('for 30 days its address stays taken, though no account shows', async () => {
  await remove(amy.id);
  const { status, body } = await sendInvitation(directory.ask, { address: 'Amy@Fabrikam.com' });
  expect(status).toBe(400);
  expect(body.error.message).toContain(`already exists in the directory as object ID: ${amy.id}`);
});

test('the link of an invitation whose account is deleted no longer works', async () => {
  const { body } = await sendInvitation(directory.ask, { address: NEW_GUEST });
  expect((await fetch(body.inviteRedeemUrl)).status).toBe(200);
  await remove(body.invitedUser.id);
  expect((await fetch(body.inviteRedeemUrl)).status).toBe(410);
});

test.each([
  ['an owner of groups', olivia, allScopes],
  ['a member', max, allScopes],
  ['a Guest Inviter', ingrid, allScopes],
  [
    'a User Administrator whose token lacks the permission',
    ada,
    allScopes.filter((one) => !one.startsWith('User.Delete')),
  ],
])('%s is refused', async (_, as, scopes) => {
  expect(await remove(amy.id, as, scopes)).toMatchObject({
    status: 403,
    body: { error: { code: 'Authorization_RequestDenied' } },
  });
  expect((await directory.ask(`/v1.0/users/${amy.id}`)).status).toBe(200);
});

test('an administrator’s own account is not deleted', async () => {
  expect((await remove(ada.id)).status).toBe(403);
});

describe('what an account holds', () => {
  const held = (id: string, what: string, scopes = allScopes) =>
    directory.ask(`/v1.0/users/${id}/${what}`, { as: ada, scopes });

  test('groups and roles', async () => {
    expect(idsIn((await held(mia.id, 'memberOf')).body)).toEqual([groups.projectFalcon.id]);
    expect((await held(ada.id, 'memberOf')).body.value).toContainEqual(
      expect.objectContaining({ '@odata.type': '#microsoft.graph.directoryRole' }),
    );
  });

  test('what it owns', async () => {
    const ids = idsIn((await held(ada.id, 'ownedObjects')).body);
    expect(ids).toEqual(expect.arrayContaining([groups.partnerLounge.id, apps.partnerCatalogue.id]));
    expect(idsIn((await held(amy.id, 'ownedObjects')).body)).toEqual([]);
  });

  test('apps, those of its groups too; for that, reading accounts is not enough', async () => {
    const { body } = await held(max.id, 'appRoleAssignments');
    expect(body.value).toMatchObject([{ resourceId: apps.expensePortal.id }]);
    const few = ['User.Read.All', 'GroupMember.Read.All', 'Application.Read.All'];
    expect((await held(max.id, 'appRoleAssignments', few)).status).toBe(403);
    expect((await held(max.id, 'memberOf', few)).status).toBe(200);
  });

  test('of nobody there is nothing', async () => {
    expect((await held('a0000000-0000-4000-8000-0000000000aa', 'memberOf')).status).toBe(404);
  });
});
