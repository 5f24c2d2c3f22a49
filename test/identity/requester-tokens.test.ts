import { createRequesterTokens } from '../../src/identity/requester-tokens';
import { SignInNeeded } from '../../src/ports/directory-errors';
import { sandboxToken } from '../../src/sandbox/directory/sandbox-token';

const requester = {
  id: 'a0000000-0000-4000-8000-000000000001',
  tenantId: 'c0000000-0000-4000-8000-00000000c0de',
};
const resource = 'https://graph.microsoft.com';

test("a requester's token comes from their own credential, with the permissions it holds", async () => {
  const asked: unknown[] = [];
  const token = sandboxToken({
    oid: requester.id,
    tid: requester.tenantId,
    scopes: ['User.Read', 'User.Invite.All'],
  });
  const tokens = createRequesterTokens({
    resource,
    credentialFor: ({ id }) => ({
      getToken: (scopes) => {
        asked.push(id, scopes);
        return Promise.resolve({ token, expiresOnTimestamp: 17 });
      },
    }),
  });
  await expect(tokens.tokenFor(requester)).resolves.toEqual({
    token,
    expiresOnTimestamp: 17,
    scopes: new Set(['User.Read', 'User.Invite.All']),
  });
  expect(asked).toEqual([requester.id, 'https://graph.microsoft.com/.default']);
});

test('a credential without a token asks for a sign-in', async () => {
  const tokens = createRequesterTokens({
    resource,
    credentialFor: () => ({ getToken: () => Promise.resolve(null) }),
  });
  await expect(tokens.tokenFor(requester)).rejects.toThrow(SignInNeeded);
});

test("what the credential says stands in the requester's way passes through", async () => {
  const tokens = createRequesterTokens({
    resource,
    credentialFor: () => ({ getToken: () => Promise.reject(new SignInNeeded('sign in', '{"claims":1}')) }),
  });
  await expect(tokens.tokenFor(requester)).rejects.toMatchObject({
    name: 'SignInNeeded',
    claims: '{"claims":1}',
  });
});

test.each(['', 'x.y.z', 'a.eyJvaWQiOiIxIn0.'])(
  'the token %j, which names no permissions, is of no use',
  async (token) => {
    const tokens = createRequesterTokens({
      resource,
      credentialFor: () => ({ getToken: () => Promise.resolve({ token, expiresOnTimestamp: 17 }) }),
    });
    await expect(tokens.tokenFor(requester)).rejects.toThrow();
  },
);
