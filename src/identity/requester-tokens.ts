import type { TokenCredential } from '@azure/identity';
import { z } from 'zod';
import type { Requester } from '../domain/invitation-request';
import { SignInNeeded } from '../ports/directory-errors';
import type { RequesterTokens } from '../ports/requester-tokens';

const claims = z.object({ scp: z.string() });

export interface RequesterTokensOptions {
  /** Any credential of `@azure/identity` that acts as this person. */
  readonly credentialFor: (requester: Requester) => TokenCredential;
  /** What the tokens are for: `https://graph.microsoft.com`, or the origin of another Graph. */
  readonly resource: string;
}

/** Tokens for the directory. Their permissions are read from the token itself, for a credential does not tell what was consented to. */
export function createRequesterTokens({ credentialFor, resource }: RequesterTokensOptions): RequesterTokens {
  return {
    async tokenFor(requester) {
      const issued = await credentialFor(requester).getToken(`${resource}/.default`);
      if (issued === null) throw new SignInNeeded('There is no token for the requester');
      const { token, expiresOnTimestamp } = issued;
      return { token, expiresOnTimestamp, scopes: permissionsIn(token) };
    },
  };
}

function permissionsIn(token: string): ReadonlySet<string> {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
  return new Set(claims.parse(JSON.parse(payload)).scp.split(' '));
}
