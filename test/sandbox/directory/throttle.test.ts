import { contoso } from '../../../src/sandbox/directory/contoso';
import type { Settings } from '../../../src/sandbox/directory/settings';
import { until } from './until';
import { useDirectory } from './use-directory';

const { groups, people } = contoso;
const PLENTY = { most: 1_000, windowMs: 60_000 };

const directory = useDirectory();

const limit = (throttle: Partial<NonNullable<Settings['throttle']>>) =>
  directory.control.change({ throttle: { resourceUnits: PLENTY, writes: PLENTY, ...throttle } });
const addAmy = () =>
  directory.ask(`/v1.0/groups/${groups.projectFalcon.id}/members/$ref`, {
    method: 'POST',
    body: { '@odata.id': `${directory.url}/v1.0/directoryObjects/${people.amy.id}` },
  });

test('what is too much is 429 in the shape of Graph', async () => {
  await limit({ resourceUnits: { most: 1, windowMs: 60_000 } });
  expect((await directory.ask('/v1.0/me')).status).toBe(200);
  const { status, headers, body } = await directory.ask('/v1.0/me');
  expect(status).toBe(429);
  expect(headers.get('x-ms-throttle-information')).toBe('ResourceUnitLimitExceeded');
  expect(headers.get('x-ms-throttle-scope')).toMatch(
    /^Tenant_Application\/ReadWrite\/[0-9a-f-]{36}\/[0-9a-f-]{36}$/,
  );
  expect(body.error).toMatchObject({
    code: 'TooManyRequests',
    message: 'Please retry again later.',
    innerError: { code: '429', message: 'Please retry after', status: '429' },
  });
});

test('Retry-After says how long until there is room again', async () => {
  await limit({ resourceUnits: { most: 2, windowMs: 20_000 } });
  await directory.ask('/v1.0/me');
  await directory.ask('/v1.0/me');
  const wait = Number((await directory.ask('/v1.0/me')).headers.get('retry-after'));
  expect(wait).toBeGreaterThanOrEqual(9);
  expect(wait).toBeLessThanOrEqual(10);
});

test('there is room again after a while', async () => {
  await limit({ resourceUnits: { most: 1, windowMs: 100 } });
  expect((await directory.ask('/v1.0/me')).status).toBe(200);
  const answer = await until(
    () => directory.ask('/v1.0/me'),
    ({ status }) => status !== 429,
  );
  expect(answer.status).toBe(200);
});

test('writes have a limit of their own, and a refused one changes nothing', async () => {
  await limit({ writes: { most: 1, windowMs: 60_000 } });
  expect((await addAmy()).status).toBe(204);
  const path = `/v1.0/groups/${groups.projectFalcon.id}/members/${people.amy.id}/$ref`;
  const { status, headers } = await directory.ask(path, { method: 'DELETE' });
  expect(status).toBe(429);
  expect(headers.get('x-ms-throttle-information')).toBe('WriteLimitExceeded');
  expect((await directory.control.state()).memberships).toHaveLength(1);
  expect((await directory.ask('/v1.0/me')).status).toBe(200);
});

test.each([
  ['/v1.0/me', 1],
  [`/v1.0/groups/${groups.projectFalcon.id}/owners`, 1],
  ['/v1.0/users', 2],
  ['/v1.0/users?$select=id', 1],
  ['/v1.0/users?$top=5', 1],
  ['/v1.0/me/ownedObjects/microsoft.graph.group', 2],
  [`/v1.0/groups/${groups.projectFalcon.id}/members`, 3],
  [`/v1.0/groups/${groups.projectFalcon.id}/members?$select=id&$top=5`, 1],
  [`/v1.0/groups/${groups.projectFalcon.id}/transitiveMembers`, 5],
])('%s costs %i resource units', async (path, cost) => {
  await limit({ resourceUnits: { most: cost + 1, windowMs: 3_600_000 } });
  const statuses = [];
  for (const one of [path, '/v1.0/me', '/v1.0/me']) statuses.push((await directory.ask(one)).status);
  expect(statuses).toEqual([200, 200, 429]);
});
