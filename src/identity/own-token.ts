import type { TokenCredential } from '@azure/identity';

/** Guestlist's own tokens, by itself and for nobody; the credential keeps one as long as it is good. */
export function createOwnToken(credential: TokenCredential, resource: string): () => Promise<string> {
  return async () => {
    const issued = await credential.getToken(`${resource}/.default`);
    if (issued === null) throw new Error(`There is no token for ${resource}`);
    return issued.token;
  };
}
