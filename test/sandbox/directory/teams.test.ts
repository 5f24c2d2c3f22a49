import { contoso } from '../../../src/sandbox/directory/contoso';
import type { Answer } from './ask-graph';
import { idsIn, query } from './ask-graph';
import { useDirectory } from './use-directory';

const { teams, groups, people, tenant } = contoso;
const { marketingLaunch, fieldStaff } = teams;
const FORBIDDEN = { code: 'Forbidden', message: 'You do not have permission to perform this operation.' };
const TYPE = '#microsoft.graph.aadUserConversationMember';

const directory = useDirectory();

const memberOf = (key: string, roles: readonly string[] = []) => ({
  '@odata.type': TYPE,
  roles,
  'user@odata.bind': `${directory.url}/v1.0/users('${key}')`,
});
const add = (teamId: string, key: string, as: { readonly id: string } = people.olivia) =>
  directory.ask(`/v1.0/teams/${teamId}/members`, { method: 'POST', body: memberOf(key), as });
const addMany = (keys: readonly string[]) =>
  directory.ask(`/v1.0/teams/${marketingLaunch.id}/members/add`, {
    method: 'POST',
    body: { values: keys.map((key) => memberOf(key)) },
  });
const membersPath = `/v1.0/teams/${marketingLaunch.id}/members`;

test('a team has a link that leads into it, tenant included', async () => {
  const { body } = await directory.ask(`/v1.0/teams/${marketingLaunch.id}`, {
    scopes: ['Team.ReadBasic.All'],
  });
  expect(body['displayName']).toBe('Marketing Launch');
  expect(body['webUrl']).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/team\/19%3A/);
  expect(body['webUrl']).toContain(`groupId=${marketingLaunch.id}&tenantId=${tenant.id}`);
});

test('a group without a team is no team', async () => {
  const { status, body } = await directory.ask(`/v1.0/teams/${groups.projectFalcon.id}`, {
    scopes: ['Team.ReadBasic.All'],
  });
  expect(status).toBe(404);
  expect(body.error).toMatchObject({
    code: 'NotFound',
    message: `No team found with Group Id ${groups.projectFalcon.id}`,
  });
});

test('a missing permission is worded as Teams words it', async () => {
  const { status, body } = await directory.ask(`/v1.0/teams/${marketingLaunch.id}`, {
    scopes: ['User.Read'],
  });
  expect(status).toBe(403);
  expect(body.error.code).toBe('Forbidden');
  expect(body.error.message).toMatch(/^Missing scope permissions on the request\. API requires one of 'Team/);
});

test('members are shown with the role of an owner, of a guest, or none', async () => {
  await add(marketingLaunch.id, people.amy.id);
  const { body } = await directory.ask(membersPath);
  const roles = Object.fromEntries(body.value.map(({ userId, roles: held }) => [String(userId), held]));
  expect(roles).toMatchObject({
    [people.olivia.id]: ['owner'],
    [people.max.id]: [],
    [people.amy.id]: ['guest'],
  });
});

test('a guest who is added is in the team and in its group', async () => {
  const { status, body } = await add(marketingLaunch.id, people.amy.id);
  expect(status).toBe(201);
  expect(body).toMatchObject({ '@odata.type': TYPE, userId: people.amy.id, roles: ['guest'] });
  const group = await directory.ask(`/v1.0/groups/${marketingLaunch.id}/members`);
  expect(idsIn(group.body)).toContain(people.amy.id);
});

test('adding somebody twice leaves one membership', async () => {
  await add(marketingLaunch.id, people.amy.id);
  expect((await add(marketingLaunch.id, people.amy.id)).status).toBe(201);
  expect((await directory.control.state()).memberships).toHaveLength(1);
});

test.each([
  ['a guest by their sign-in name', 'amy_fabrikam.com#EXT#@contoso.onmicrosoft.com'],
  ['somebody who is blocked', people.bella.id],
  ['somebody who does not exist', '00000000-0000-4000-8000-000000000000'],
])('Teams does not find %s', async (_, key) => {
  const { status, body } = await add(marketingLaunch.id, key);
  expect(status).toBe(404);
  expect(body.error).toMatchObject({
    code: 'NotFound',
    message: `Failed to find the user with id '${key}'.`,
  });
});

test('whoever is in the team without owning it adds nobody', async () => {
  const { status, body } = await add(marketingLaunch.id, people.amy.id, people.max);
  expect(status).toBe(403);
  expect(body.error).toMatchObject(FORBIDDEN);
});

test('a team whose members are chosen by a rule takes nobody, not even from its owner', async () => {
  const { status, body } = await add(fieldStaff.id, people.amy.id, people.ursula);
  expect(status).toBe(403);
  expect(body.error).toMatchObject(FORBIDDEN);
});

test('an owner cannot be made with the permission for members', async () => {
  const body = memberOf(people.max.id, ['owner']);
  expect((await directory.ask(membersPath, { method: 'POST', body })).status).toBe(403);
});

test('where the tenant takes no guests, a team takes colleagues alone', async () => {
  await directory.control.change({ guestSettings: { allowToAddGuests: false } });
  const refused = await add(marketingLaunch.id, people.amy.id);
  expect(refused.status).toBe(403);
  expect(refused.body.error.message).toMatch(/^Guests users are not allowed to join this Unified Group/);
  expect((await add(marketingLaunch.id, people.ingrid.id)).status).toBe(201);
});

const endings = ({ body }: Answer) =>
  body.value.map(({ userId, error }) => [userId, (error as { code: string } | null)?.code ?? null]);

test('many at once are all in with 200', async () => {
  const answer = await addMany([people.amy.id, people.carl.id]);
  expect(answer.status).toBe(200);
  expect(endings(answer)).toEqual([
    [people.amy.id, null],
    [people.carl.id, null],
  ]);
});

test('many at once each have an ending of their own with 207', async () => {
  const answer = await addMany([people.amy.id, people.bella.id, people.carl.id]);
  expect(answer.status).toBe(207);
  expect(endings(answer)).toEqual([
    [people.amy.id, null],
    [people.bella.id, 'NotFound'],
    [people.carl.id, null],
  ]);
  const { memberships } = await directory.control.state();
  expect(memberships.map(({ personId }) => personId)).toEqual([people.amy.id, people.carl.id]);
});

test('two hundred at once are the most', async () => {
  const guests = await directory.control.addPeople(
    Array.from({ length: 201 }, (_, index) => ({
      displayName: `Guest ${index}`,
      address: `guest${index}@adatum.com`,
    })),
  );
  expect((await addMany(guests)).status).toBe(400);
  expect((await addMany(guests.slice(1))).status).toBe(200);
});

test("a member is removed by the membership's id, which a filter finds", async () => {
  await add(marketingLaunch.id, people.amy.id);
  const filter = `(microsoft.graph.aadUserConversationMember/userId eq '${people.amy.id}')`;
  const [membership] = (await directory.ask(query(membersPath, { filter }))).body.value;
  expect(membership?.['userId']).toBe(people.amy.id);
  const path = `${membersPath}/${encodeURIComponent(membership?.id ?? '')}`;
  expect((await directory.ask(path, { method: 'DELETE' })).status).toBe(204);
  expect((await directory.ask(path, { method: 'DELETE' })).status).toBe(404);
});
