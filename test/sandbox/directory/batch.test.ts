import { contoso } from '../../../src/sandbox/directory/contoso';
import type { Answer, PartAnswer } from './ask-graph';
import { useDirectory } from './use-directory';

const { people, groups } = contoso;
const NOBODY = '00000000-0000-4000-8000-000000000000';
const JSON_BODY = { 'Content-Type': 'application/json' };

const directory = useDirectory();

const batch = (requests: readonly object[]) =>
  directory.ask('/v1.0/$batch', { method: 'POST', body: { requests } });
const read = (id: number | string, url = '/me?$select=id') => ({ id: String(id), method: 'GET', url });
const addTo = (group: { readonly id: string }, person: { readonly id: string }) => ({
  method: 'POST',
  url: `/groups/${group.id}/members/$ref`,
  headers: JSON_BODY,
  body: { '@odata.id': `${directory.url}/v1.0/directoryObjects/${person.id}` },
});
const partsOf = ({ body }: Answer): ReadonlyMap<string, PartAnswer> =>
  new Map(body.responses.map((part) => [part.id, part]));
const statusesOf = (answer: Answer) =>
  Object.fromEntries([...partsOf(answer)].map(([id, { status }]) => [id, status]));

test('the envelope is 200 while each part has an ending of its own', async () => {
  const answer = await batch([
    read('me'),
    read('unknown', `/groups/${NOBODY}`),
    { id: 'in already', ...addTo(groups.projectFalcon, people.mia) },
    { id: 'new', ...addTo(groups.projectFalcon, people.amy) },
  ]);
  expect(answer.status).toBe(200);
  expect(statusesOf(answer)).toEqual({ me: 200, unknown: 404, 'in already': 400, new: 204 });
  const parts = partsOf(answer);
  expect(parts.get('me')?.body).toMatchObject({ id: people.olivia.id });
  expect(parts.get('unknown')?.body?.error?.code).toBe('Request_ResourceNotFound');
  expect(parts.get('in already')?.body?.error?.message).toContain('already exist');
});

test('the answers do not stand in the order of the parts', async () => {
  const { body } = await batch([read(1), read(2), read(3)]);
  expect(body.responses.map(({ id }) => id)).not.toEqual(['1', '2', '3']);
});

test('twenty parts are the most', async () => {
  const parts = Array.from({ length: 21 }, (_, index) => read(index));
  const refused = await batch(parts);
  expect(refused.status).toBe(400);
  expect(refused.body.error.message).toBe('Number of batch request steps exceeds the maximum value of 20.');
  expect((await batch(parts.slice(1))).body.responses).toHaveLength(20);
});

test('a part has its own headers', async () => {
  const search = read('1', '/groups?$select=displayName&$search=%22displayName:falcon%22');
  const asked = { ...search, headers: { ConsistencyLevel: 'eventual' } };
  const answer = await batch([asked, { ...search, id: '2' }]);
  expect(statusesOf(answer)).toEqual({ 1: 200, 2: 400 });
  expect(partsOf(answer).get('1')?.body?.['value']).toMatchObject([{ displayName: 'Project Falcon' }]);
});

test('a part with a body but no Content-Type spoils the batch, and nothing is done', async () => {
  const { status, body } = await batch([
    { id: '1', ...addTo(groups.projectFalcon, people.amy), headers: {} },
  ]);
  expect(status).toBe(400);
  expect(body.error.message).toBe('Write request id : 1 does not contain Content-Type header or body.');
  expect((await directory.control.state()).memberships).toEqual([]);
});

test('a part that waits for one that failed is not tried', async () => {
  const answer = await batch([
    { id: '1', ...addTo(groups.boardRoom, people.amy) },
    { id: '2', ...addTo(groups.projectFalcon, people.amy), dependsOn: ['1'] },
  ]);
  expect(statusesOf(answer)).toEqual({ 1: 403, 2: 424 });
  expect((await directory.control.state()).memberships).toEqual([]);
});

test('one part may be throttled and the others not', async () => {
  await directory.control.fault({
    method: 'GET',
    path: '/me$',
    fault: { kind: 'answer', status: 429, headers: { 'Retry-After': '7' } },
  });
  const answer = await batch([read(1), read(2)]);
  expect(answer.status).toBe(200);
  expect(statusesOf(answer)).toEqual({ 1: 429, 2: 200 });
  expect(new Headers(partsOf(answer).get('1')?.headers).get('retry-after')).toBe('7');
});

test('every part is charged, so that the last ones are throttled with the time to wait', async () => {
  await directory.control.change({
    throttle: {
      resourceUnits: { most: 3, windowMs: 60_000 },
      writes: { most: 100, windowMs: 60_000 },
    },
  });
  const answer = await batch([read(1), read(2), read(3), read(4), read(5)]);
  expect(answer.status).toBe(200);
  expect(statusesOf(answer)).toEqual({ 1: 200, 2: 200, 3: 200, 4: 429, 5: 429 });
  const throttled = partsOf(answer).get('5');
  expect(throttled?.body?.error?.code).toBe('TooManyRequests');
  expect(Number(throttled?.headers['retry-after'])).toBeGreaterThanOrEqual(1);
});

test('a part whose connection breaks is a gateway that gave up, with the work done', async () => {
  await directory.control.fault({
    method: 'POST',
    path: '/members/\\$ref$',
    fault: { kind: 'dropAfterCommit' },
  });
  const answer = await batch([{ id: '1', ...addTo(groups.projectFalcon, people.amy) }]);
  expect(statusesOf(answer)).toEqual({ 1: 504 });
  expect((await directory.control.state()).memberships).toMatchObject([{ personId: people.amy.id }]);
});

test.each([
  ['without parts', []],
  ['with two parts of one id', [read(1), read(1)]],
  ['within a batch', [{ id: '1', method: 'POST', url: '/$batch', headers: JSON_BODY, body: {} }]],
])('a batch %s is refused', async (_, requests) => {
  expect((await batch(requests)).status).toBe(400);
});

test('a batch without a token is 401 as a whole', async () => {
  const answer = await fetch(`${directory.url}/v1.0/$batch`, {
    method: 'POST',
    headers: JSON_BODY,
    body: JSON.stringify({ requests: [read(1)] }),
  });
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ error: { code: 'InvalidAuthenticationToken' } });
});

test('the parts of a beta batch are beta', async () => {
  const { body } = await directory.ask('/beta/$batch', {
    method: 'POST',
    body: { requests: [read(1, '/policies/b2bManagementPolicies')] },
  });
  expect(body.responses).toMatchObject([{ id: '1', status: 200 }]);
});
