import { createRequesterCredential } from '../../src/identity/requester-credential';
import { SignInNeeded } from '../../src/ports/directory-errors';

const requester = {
  id: 'a0000000-0000-4000-8000-000000000001',
  tenantId: 'c0000000-0000-4000-8000-00000000c0de',
};

test('a credential hands out the token of the requester it was made for', async () => {
  const tokens = {
    tokenFor: ({ id }: { readonly id: string }) =>
      Promise.resolve({ token: `token of ${id}`, expiresOnTimestamp: 17, scopes: new Set<string>() }),
  };
  const credential = createRequesterCredential(tokens, requester);
  await expect(credential.getToken('https://graph.microsoft.com/.default')).resolves.toEqual({
    token: `token of ${requester.id}`,
    expiresOnTimestamp: 17,
  });
});

test('a requester who must sign in is told so through the credential too', async () => {
  const tokens = { tokenFor: () => Promise.reject(new SignInNeeded('sign in', '{"claims":1}')) };
  await expect(createRequesterCredential(tokens, requester).getToken([])).rejects.toMatchObject({
    name: 'SignInNeeded',
    claims: '{"claims":1}',
  });
});
