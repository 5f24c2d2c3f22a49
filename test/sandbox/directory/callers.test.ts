import { contoso } from '../../../src/sandbox/directory/contoso';
import { startDirectory, type RunningDirectory } from '../../../src/sandbox/directory/start-directory';
import { askGraph, type Ask } from './ask-graph';

let directory: RunningDirectory;
let ask: Ask;
beforeAll(async () => {
  directory = await startDirectory();
  ask = askGraph(directory.url);
});
afterAll(() => directory.close());

test('/me is whoever the token names', async () => {
  const { status, body } = await ask('/v1.0/me?$select=id,displayName', { as: contoso.people.max });
  expect(status).toBe(200);
  expect(body).toMatchObject({ id: contoso.people.max.id, displayName: 'Max Member' });
});

test.each([
  ['none', undefined],
  ['rubbish', 'Bearer rubbish'],
  ['a token without claims', 'Bearer e30.e30.'],
  ['a token of another tenant', `Bearer e30.${Buffer.from('{"oid":"1","tid":"2"}').toString('base64url')}.`],
])('%s: 401 with a challenge, as Graph says it', async (_, authorization) => {
  const response = await fetch(`${directory.url}/v1.0/me`, {
    headers: authorization === undefined ? {} : { authorization },
  });
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toContain('Bearer');
  expect(await response.json()).toMatchObject({ error: { code: 'InvalidAuthenticationToken' } });
});

test('a permission that was not granted is missing', async () => {
  const { status, body } = await ask('/v1.0/users', { scopes: ['User.Read'] });
  expect(status).toBe(403);
  expect(body.error).toMatchObject({ code: 'Authorization_RequestDenied' });
});

test('a guest may list nothing', async () => {
  expect((await ask('/v1.0/users', { as: contoso.people.gary })).status).toBe(403);
});

test('every answer has a request id, and gives back the client its own', async () => {
  const { headers } = await ask('/v1.0/me', { headers: { 'client-request-id': 'mine' } });
  expect(headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers.get('client-request-id')).toBe('mine');
});

test('what is not there is 404, in the words of Graph', async () => {
  const { status, body } = await ask('/v1.0/groups/00000000-0000-4000-8000-000000000000');
  expect(status).toBe(404);
  expect(body.error).toMatchObject({
    code: 'Request_ResourceNotFound',
    message:
      "Resource '00000000-0000-4000-8000-000000000000' does not exist or one of its queried reference-property objects are not present.",
  });
});

test('it answers nobody who calls it by another name', async () => {
  const response = await fetch(directory.url, { headers: { host: 'evil.example' } });
  expect(response.status).not.toBe(200);
});
