import { contoso } from '../../../src/sandbox/directory/contoso';
import { startDirectory, type RunningDirectory } from '../../../src/sandbox/directory/start-directory';
import { askGraph, type Ask } from './ask-graph';

const { groups, people, teams, apps } = contoso;

let directory: RunningDirectory;
let ask: Ask;
beforeEach(async () => {
  directory = await startDirectory();
  ask = askGraph(directory.url);
});
afterEach(() => directory.close());

const add = (groupId: string, personId: string, as?: { readonly id: string }) =>
  ask(`/v1.0/groups/${groupId}/members/$ref`, {
    method: 'POST',
    body: { '@odata.id': `${directory.url}/v1.0/directoryObjects/${personId}` },
    ...(as === undefined ? {} : { as }),
  });

test('an owner adds a guest, who is then a member, and removes them again', async () => {
  const { id } = groups.projectFalcon;
  expect((await add(id, people.amy.id)).status).toBe(204);
  const members = await ask(`/v1.0/groups/${id}/members?$select=id`);
  expect(JSON.stringify(members.body)).toContain(people.amy.id);
  const path = `/v1.0/groups/${id}/members/${people.amy.id}/$ref`;
  expect((await ask(path, { method: 'DELETE' })).status).toBe(204);
  expect((await ask(path, { method: 'DELETE' })).status).toBe(404);
});

test.each([
  {
    what: 'somebody who is in already',
    group: groups.projectFalcon,
    person: people.mia,
    status: 400,
    words: 'One or more added object references already exist',
  },
  {
    what: 'into a dynamic group',
    group: groups.allContractors,
    person: people.amy,
    status: 403,
    words: 'Insufficient privileges to complete the operation',
  },
  {
    what: 'into a synced group',
    group: groups.financeShare,
    person: people.amy,
    status: 400,
    words: 'on-premises mastered Directory Sync',
  },
  {
    what: 'into a mail-enabled security group',
    group: groups.warehouseAlerts,
    person: people.amy,
    status: 403,
    words: 'mail-enabled security groups and or distribution list',
  },
  {
    what: 'into a distribution list',
    group: groups.newsletter,
    person: people.amy,
    status: 403,
    words: 'mail-enabled security groups and or distribution list',
  },
  {
    what: 'into a role-assignable group',
    group: groups.helpdeskOperators,
    person: people.amy,
    status: 403,
    words: 'Insufficient privileges',
  },
  {
    what: 'into a group that administrators manage',
    group: groups.executiveVault,
    person: people.amy,
    status: 403,
    words: 'Insufficient privileges',
  },
  {
    what: 'into a group of others',
    group: groups.boardRoom,
    person: people.amy,
    status: 403,
    words: 'Insufficient privileges',
  },
  {
    what: 'into a group that takes no guests',
    group: groups.legalMatters,
    person: people.amy,
    status: 403,
    words: 'Guests users are not allowed to join this Unified Group',
  },
  {
    what: 'into a group whose label takes none',
    group: groups.confidentialMergers,
    person: people.amy,
    status: 403,
    words: 'Guests users are not allowed to join this Unified Group',
  },
  {
    what: 'nobody',
    group: groups.projectFalcon,
    person: { id: '00000000-0000-4000-8000-000000000000' },
    status: 404,
    words: 'does not exist or one of its queried reference-property objects',
  },
])('$what: refused in the words of Graph', async ({ group, person, status, words }) => {
  const answer = await add(group.id, person.id);
  expect(answer.status).toBe(status);
  expect(answer.body.error.message).toContain(words);
});

test('whoever is no owner adds nobody', async () => {
  expect((await add(groups.projectFalcon.id, people.amy.id, people.max)).status).toBe(403);
});

test('a team takes a member by its own call, and is a group as well', async () => {
  const { status } = await ask(`/v1.0/teams/${teams.marketingLaunch.id}/members`, {
    method: 'POST',
    body: {
      '@odata.type': '#microsoft.graph.aadUserConversationMember',
      roles: [],
      'user@odata.bind': `${directory.url}/v1.0/users('${people.amy.id}')`,
    },
  });
  expect(status).toBe(201);
  const members = await ask(`/v1.0/groups/${teams.marketingLaunch.id}/members?$select=id`);
  expect(JSON.stringify(members.body)).toContain(people.amy.id);
});

test("an app's owner assigns one of its roles, once", async () => {
  const { body: app } = await ask(`/v1.0/servicePrincipals/${apps.supplierPortal.id}`);
  const assign = () =>
    ask(`/v1.0/servicePrincipals/${apps.supplierPortal.id}/appRoleAssignedTo`, {
      method: 'POST',
      body: {
        principalId: people.amy.id,
        resourceId: apps.supplierPortal.id,
        appRoleId: app.appRoles[0]?.id,
      },
    });
  expect((await assign()).status).toBe(201);
  const again = await assign();
  expect(again.status).toBe(400);
  expect(again.body.error.message).toContain('Permission being assigned already exists');
});
