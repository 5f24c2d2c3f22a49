import { request } from 'node:http';
import { contoso } from '../../../src/sandbox/directory/contoso';
import { fieldsOf } from './ask-graph';
import { useDirectory } from './use-directory';

const { people, tenant, groups } = contoso;
const NOBODY = '00000000-0000-4000-8000-000000000000';

const directory = useDirectory();

function unsigned(claims: object): string {
  return `Bearer e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`;
}

test('/me is whoever the unsigned token names', async () => {
  const { status, body } = await directory.ask('/v1.0/me', { as: people.max });
  expect(status).toBe(200);
  expect(body).toMatchObject({ id: people.max.id, displayName: 'Max Member', mail: people.max.address });
});

test('a guest may look at themselves', async () => {
  const { body } = await directory.ask('/v1.0/me?$select=id,userType', { as: people.gary });
  expect(fieldsOf(body)).toEqual(['id', 'userType']);
  expect(body).toMatchObject({ id: people.gary.id, userType: 'Guest' });
});

test.each([
  ['no token at all', undefined, 'Access token is empty.'],
  ['a token that is rubbish', 'Bearer rubbish', 'IDX14100: JWT is not well formed, there are no dots (.).'],
  ['another scheme', 'Basic b2xpdmlhOnB3', 'IDX14100: JWT is not well formed, there are no dots (.).'],
  ['a token without claims', unsigned({}), 'Access token validation failure. Invalid tenant.'],
  [
    'a token of another tenant',
    unsigned({ oid: people.olivia.id, tid: NOBODY, scp: 'User.Read' }),
    'Access token validation failure. Invalid tenant.',
  ],
  [
    'a token of somebody unknown',
    unsigned({ oid: NOBODY, tid: tenant.id, scp: 'User.Read' }),
    'Access token validation failure. Invalid user.',
  ],
  [
    'a token of somebody who is blocked',
    unsigned({ oid: people.bella.id, tid: tenant.id, scp: 'User.Read' }),
    'Access token validation failure. Invalid user.',
  ],
])('%s gets 401 in the shape of Graph, with a challenge', async (_, authorization, message) => {
  const response = await fetch(`${directory.url}/v1.0/me`, {
    headers: { 'client-request-id': 'mine', ...(authorization === undefined ? {} : { authorization }) },
  });
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toMatch(/^Bearer realm="", authorization_uri="https:/);
  expect(await response.json()).toEqual({
    error: {
      code: 'InvalidAuthenticationToken',
      message,
      innerError: {
        date: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/) as string,
        'request-id': response.headers.get('request-id'),
        'client-request-id': 'mine',
      },
    },
  });
});

test.each([
  ['/v1.0/users', ['User.Read']],
  ['/v1.0/groups', ['User.Read']],
  ['/v1.0/servicePrincipals', ['User.Read.All']],
  ['/v1.0/groupSettings', ['User.Read']],
])('%s with %j alone is denied', async (path, scopes) => {
  const { status, body } = await directory.ask(path, { scopes });
  expect(status).toBe(403);
  expect(body.error).toMatchObject({
    code: 'Authorization_RequestDenied',
    message: 'Insufficient privileges to complete the operation.',
  });
});

test.each(['/v1.0/users', '/v1.0/groups', '/v1.0/servicePrincipals', `/v1.0/users/${people.amy.id}`])(
  'a guest may not read %s, whatever the token permits',
  async (path) => {
    expect((await directory.ask(path, { as: people.gary })).status).toBe(403);
  },
);

test('an answer has an id of its own, and gives back the one the client sent', async () => {
  const { headers } = await directory.ask('/v1.0/me', { headers: { 'client-request-id': 'mine' } });
  expect(headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers.get('client-request-id')).toBe('mine');
});

test.each([`/v1.0/groups/${NOBODY}`, `/v1.0/users/${NOBODY}`, `/v1.0/servicePrincipals/${NOBODY}`])(
  '%s is not there, and the refusal names the id',
  async (path) => {
    const { status, body } = await directory.ask(path);
    expect(status).toBe(404);
    expect(body.error).toMatchObject({
      code: 'Request_ResourceNotFound',
      message: `Resource '${NOBODY}' does not exist or one of its queried reference-property objects are not present.`,
    });
  },
);

test('an address Graph does not have is 400, a method it does not take there 405', async () => {
  const unknown = await directory.ask('/v1.0/nonsense');
  expect(unknown.status).toBe(400);
  expect(unknown.body.error.message).toBe("Resource not found for the segment 'nonsense'.");
  expect((await directory.ask(`/v1.0/groups/${groups.boardRoom.id}`, { method: 'DELETE' })).status).toBe(405);
});

test('it answers nobody who calls it by a name that is not the loopback', async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    request(`${directory.url}/mailbox`, { headers: { host: 'evil.example' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once('error', reject)
      .end();
  });
  expect(status).toBe(421);
});
