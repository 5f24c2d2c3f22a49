import { contoso } from '../../../src/sandbox/directory/contoso';
import { namesIn } from './ask-graph';
import { useDirectory } from './use-directory';

const { apps, groups, people } = contoso;
const NO_ROLE = '00000000-0000-0000-0000-000000000000';

const directory = useDirectory();

const pathOf = ({ id }: { readonly id: string }) => `/v1.0/servicePrincipals/${id}`;
const readRole = async () => (await directory.ask(pathOf(apps.supplierPortal))).body.appRoles[0]?.id;

interface Wanted {
  readonly app?: { readonly id: string };
  readonly principalId?: string;
  readonly appRoleId?: string | undefined;
  readonly as?: { readonly id: string };
  readonly scopes?: readonly string[];
}

const assign = async ({ app = apps.supplierPortal, principalId, appRoleId, ...asked }: Wanted = {}) =>
  directory.ask(`${pathOf(app)}/appRoleAssignedTo`, {
    method: 'POST',
    body: {
      principalId: principalId ?? people.amy.id,
      resourceId: app.id,
      appRoleId: appRoleId ?? (await readRole()),
    },
    ...asked,
  });

test('an app says whether it is enabled, hidden and in need of an assignment', async () => {
  expect((await directory.ask(pathOf(apps.oldIntranet))).body).toMatchObject({ accountEnabled: false });
  const hidden = await directory.ask(pathOf(apps.hiddenTool));
  expect(hidden.body).toMatchObject({
    accountEnabled: true,
    appRoleAssignmentRequired: true,
    tags: expect.arrayContaining(['HideApp']) as unknown,
  });
});

test("an app's owners are people", async () => {
  const { body } = await directory.ask(`${pathOf(apps.supplierPortal)}/owners`);
  expect(namesIn(body)).toEqual(['Olivia Owner']);
});

test('which groups open an app is told from either end', async () => {
  const opened = { principalId: groups.expensePortalUsers.id, resourceId: apps.expensePortal.id };
  const fromApp = await directory.ask(`${pathOf(apps.expensePortal)}/appRoleAssignedTo`);
  expect(fromApp.body.value).toMatchObject([{ ...opened, principalType: 'Group' }]);
  const fromGroup = await directory.ask(`/v1.0/groups/${groups.expensePortalUsers.id}/appRoleAssignments`);
  expect(fromGroup.body.value).toMatchObject([{ ...opened, resourceDisplayName: 'Expense Portal' }]);
});

test('its owner assigns a guest to a role, and takes it back', async () => {
  const { status, body } = await assign();
  expect(status).toBe(201);
  expect(body).toMatchObject({ principalType: 'User', principalDisplayName: 'Amy Accepted' });
  const path = `${pathOf(apps.supplierPortal)}/appRoleAssignedTo/${String(body['id'])}`;
  expect((await directory.ask(path, { method: 'DELETE' })).status).toBe(204);
  expect((await directory.ask(path, { method: 'DELETE' })).status).toBe(404);
  expect((await directory.control.state()).appRoleAssignments).toEqual([]);
});

test('an app without roles takes the default one', async () => {
  expect((await assign({ app: apps.hiddenTool, appRoleId: NO_ROLE })).status).toBe(201);
});

test('the same assignment twice is refused in the words of Graph', async () => {
  await assign();
  const { status, body } = await assign();
  expect(status).toBe(400);
  expect(body.error).toMatchObject({
    code: 'Request_BadRequest',
    message: 'Permission being assigned already exists on the object',
  });
});

test('an app with roles does not take the default one', async () => {
  const { status, body } = await assign({ appRoleId: NO_ROLE });
  expect(status).toBe(400);
  expect(body.error.message).toBe('Permission being assigned was not found on application');
});

test('somebody who does not exist is assigned to nothing', async () => {
  expect((await assign({ principalId: '00000000-0000-4000-8000-000000000000' })).status).toBe(404);
});

test.each([
  ["an app of nobody's", { app: apps.expensePortal, appRoleId: NO_ROLE }],
  ['Microsoft Graph itself', { app: apps.microsoftGraph, appRoleId: NO_ROLE }],
  ["somebody else's app", { as: people.max }],
  ['an app of their own, without the permission', { scopes: ['Application.Read.All'] }],
  ['an app of their own, without reading apps', { scopes: ['AppRoleAssignment.ReadWrite.All'] }],
])('an assignment to %s is denied', async (_, wanted) => {
  const { status, body } = await assign(wanted);
  expect(status).toBe(403);
  expect(body.error.code).toBe('Authorization_RequestDenied');
  expect((await directory.control.state()).appRoleAssignments).toEqual([]);
});
