import type { TokenCredential } from '@azure/identity';
import type { Requester } from '../domain/invitation-request';
import type { RequesterTokens } from '../ports/requester-tokens';

/** One requester's tokens in the shape that Azure's libraries ask for. `getToken` throws SignInNeeded. */
export function createRequesterCredential(tokens: RequesterTokens, requester: Requester): TokenCredential {
  return {
    async getToken() {
      const { token, expiresOnTimestamp } = await tokens.tokenFor(requester);
      return { token, expiresOnTimestamp };
    },
  };
}
