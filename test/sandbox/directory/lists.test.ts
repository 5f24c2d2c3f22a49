import { contoso } from '../../../src/sandbox/directory/contoso';
import { startDirectory, type RunningDirectory } from '../../../src/sandbox/directory/start-directory';
import { allPages, askGraph, type Ask, type GraphBody } from './ask-graph';

const OWNED = '/v1.0/me/ownedObjects/microsoft.graph.group';
const EVENTUAL = { ConsistencyLevel: 'eventual' };

let directory: RunningDirectory;
let ask: Ask;
beforeAll(async () => {
  directory = await startDirectory();
  ask = askGraph(directory.url);
});
afterAll(() => directory.close());

const names = ({ value }: GraphBody) => value.map(({ displayName }) => displayName);

test('hundreds of owned groups come page by page, each once', async () => {
  const owned = await allPages(ask, `${OWNED}?$select=id&$top=50`);
  expect(owned.length).toBeGreaterThan(300);
  expect(new Set(owned.map(({ id }) => id)).size).toBe(owned.length);
  expect(owned.map(({ id }) => id)).not.toContain(contoso.groups.boardRoom.id);
});

test('a page is 100 long unless asked otherwise, and 999 at the most', async () => {
  expect((await ask(OWNED)).body.value).toHaveLength(100);
  expect((await ask(`${OWNED}?$top=999`)).body.value.length).toBeGreaterThan(300);
  expect((await ask(`${OWNED}?$top=1000`)).status).toBe(400);
});

test('the cast tells groups and apps apart', async () => {
  const apps = await ask('/v1.0/me/ownedObjects/microsoft.graph.servicePrincipal');
  expect(names(apps.body)).toContain('Supplier Portal');
  expect(names(apps.body)).not.toContain('Project Falcon');
});

test('$select gives what is asked for and no more', async () => {
  const { body } = await ask(`/v1.0/groups/${contoso.groups.projectFalcon.id}?$select=id,displayName`);
  expect(
    Object.keys(body)
      .filter((key) => !key.startsWith('@'))
      .sort(),
  ).toEqual(['displayName', 'id']);
});

test('$filter finds by name, and by any of several addresses', async () => {
  const byName = await ask(`/v1.0/groups?$filter=${encodeURIComponent("displayName eq 'Project Falcon'")}`);
  expect(names(byName.body)).toEqual(['Project Falcon']);
  const filter =
    "mail in ('amy@fabrikam.com','PETE@fabrikam.com') or otherMails/any(x:x eq 'carl@adatum.com')";
  const people = await ask(`/v1.0/users?$filter=${encodeURIComponent(filter)}`);
  expect(names(people.body).sort()).toEqual(['Amy Accepted', 'Carl Contractor', 'Pete Pending']);
});

test('a quote in a value is doubled, and a filter that is none is 400', async () => {
  const quoted = await ask(`/v1.0/groups?$filter=${encodeURIComponent("displayName eq 'O''Brien'")}`);
  expect(quoted).toMatchObject({ status: 200, body: { value: [] } });
  for (const filter of ["displayName eq 'O'Brien'", 'displayName eq', "nonsense like 'x'"]) {
    expect((await ask(`/v1.0/groups?$filter=${encodeURIComponent(filter)}`)).status).toBe(400);
  }
});

test('$search wants ConsistencyLevel, and finds words in names', async () => {
  const search = `/v1.0/groups?$search=${encodeURIComponent('"displayName:falcon"')}`;
  expect((await ask(search)).status).toBe(400);
  expect(names((await ask(search, { headers: EVENTUAL })).body)).toEqual(['Project Falcon']);
});

test('$count is told with ConsistencyLevel', async () => {
  const { body } = await ask('/v1.0/groups?$count=true&$top=1', { headers: EVENTUAL });
  expect(body['@odata.count']).toBeGreaterThan(300);
  expect(body.value).toHaveLength(1);
});
