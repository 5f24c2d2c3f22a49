import { contoso } from '../../../src/sandbox/directory/contoso';
import { EVENTUAL, fieldsOf, namesIn, query } from './ask-graph';
import { useDirectory } from './use-directory';

const directory = useDirectory();
const groups = (options: Readonly<Record<string, string>>, headers = {}) =>
  directory.ask(query('/v1.0/groups', options), { headers });

test('$select gives what is asked for and no more', async () => {
  const { body } = await directory.ask(
    `/v1.0/groups/${contoso.groups.projectFalcon.id}?$select=id,displayName`,
  );
  expect(fieldsOf(body)).toEqual(['displayName', 'id']);
});

test.each([
  ["displayName eq 'project FALCON'", ['Project Falcon']],
  ["displayName in ('Newsletter','Board Room')", ['Board Room', 'Newsletter']],
  ["startswith(displayName,'Design')", ['Design Reviewers']],
  ["mail eq 'newsletter@contoso.com' or displayName eq 'Board Room'", ['Board Room', 'Newsletter']],
  ["displayName eq 'Apollo' and resourceProvisioningOptions/any(x:x eq 'Team')", ['Apollo']],
  ["displayName eq 'Board Room' and securityEnabled eq true", []],
  ["displayName eq 'O''Brien'", []],
])('$filter=%s finds %j', async (filter, found) => {
  const { status, body } = await groups({ filter });
  expect(status).toBe(200);
  expect([...namesIn(body)].sort()).toEqual(found);
});

test.each([
  "displayName eq 'O'Brien'",
  'displayName eq',
  "displayName like 'x'",
  "(displayName eq 'x'",
  "displayName eq 'x' displayName eq 'y'",
])('$filter=%s is refused', async (filter) => {
  const { status, body } = await groups({ filter });
  expect(status).toBe(400);
  expect(body.error.message).toBe(`Invalid filter clause: '${filter}'.`);
});

test('a filter may have fifteen alternatives and not one more', async () => {
  const anyOf = (count: number) =>
    Array.from({ length: count }, (_, index) => `displayName eq '${index}'`).join(' or ');
  expect((await groups({ filter: anyOf(15) })).status).toBe(200);
  const { status, body } = await groups({ filter: anyOf(16) });
  expect(status).toBe(400);
  expect(body.error).toMatchObject({
    code: 'Request_UnsupportedQuery',
    message: expect.stringContaining('Max allowed: 15.') as string,
  });
});

test('$search wants ConsistencyLevel and says so', async () => {
  const { status, body } = await groups({ search: '"displayName:falcon"' });
  expect(status).toBe(400);
  expect(body.error.code).toBe('Request_UnsupportedQuery');
  expect(body.error.message).toContain('ConsistencyLevel: eventual');
});

test.each([
  ['falcon', ['Project Falcon']],
  ['proj fal', ['Project Falcon']],
  ['alcon', []],
])('$search for "%s" finds names with words that begin so: %j', async (words, found) => {
  const { body } = await groups({ search: `"displayName:${words}"` }, EVENTUAL);
  expect(namesIn(body)).toEqual(found);
});

test.each(["displayName ne 'Newsletter'", "not(displayName eq 'x')", "endsWith(mail,'@contoso.com')"])(
  'the advanced filter %s wants ConsistencyLevel and $count',
  async (filter) => {
    expect((await groups({ filter })).body.error.code).toBe('Request_UnsupportedQuery');
    expect((await groups({ filter }, EVENTUAL)).status).toBe(400);
    const { status, body } = await groups({ filter, count: 'true' }, EVENTUAL);
    expect(status).toBe(200);
    expect(body['@odata.count']).toBeGreaterThan(100);
  },
);

test('a filter on the members of a group is advanced as well', async () => {
  const members = query(`/v1.0/groups/${contoso.groups.projectFalcon.id}/members`, {
    filter: `id in ('${contoso.people.mia.id}','${contoso.people.amy.id}')`,
    count: 'true',
  });
  expect((await directory.ask(members)).status).toBe(400);
  const { body } = await directory.ask(members, { headers: EVENTUAL });
  expect(namesIn(body)).toEqual(['Mia Moved']);
  expect(body['@odata.count']).toBe(1);
});

test('without ConsistencyLevel nothing is counted', async () => {
  expect((await groups({ count: 'true' })).body).not.toHaveProperty('@odata.count');
});

test('an option Graph does not have there is refused', async () => {
  expect((await groups({ skip: '10' })).status).toBe(400);
});
