import type { AccessToken, TokenCredential } from '@azure/identity';
import type { Requester } from '../domain/invitation-request';
import {
  ConsentNeeded,
  DirectoryUnavailable,
  InteractionNeeded,
  SignInNeeded,
} from '../ports/directory-errors';
import type { UserAssertions } from '../ports/user-assertions';
import type { AppIdentity } from './app-identity';
import { watchRefusals, type SignInRefusal } from './sign-in-refusal';
import { TokenRejected, type TokenCheck } from './token-check';

export interface OnBehalfOfDependencies {
  readonly app: AppIdentity;
  readonly assertions: UserAssertions;
  readonly check: TokenCheck;
}

/** The app itself is not let in: only the operator can mend that. */
export class AppRefused extends Error {
  override readonly name = 'AppRefused';
}

/** A credential that acts as this requester, with the token they signed in with. */
export function createOnBehalfOf({ app, assertions, check }: OnBehalfOfDependencies) {
  return (requester: Requester): TokenCredential => ({
    async getToken(scope): Promise<AccessToken | null> {
      const assertion = await assertions.find(requester);
      if (assertion === null) throw new SignInNeeded('The requester has not signed in');
      await checkBearer(assertion, requester, check);
      const watch = watchRefusals();
      try {
        return await app.onBehalfOf(assertion, watch.policies).getToken(scope);
      } catch (error) {
        throw meaningOf(watch.last(), error);
      }
    },
  });
}

async function checkBearer(assertion: string, requester: Requester, check: TokenCheck): Promise<void> {
  const bearer = await check(assertion).catch((error: unknown) => {
    if (error instanceof TokenRejected) {
      throw new SignInNeeded('The stored sign-in is no longer good', null, { cause: error });
    }
    throw new DirectoryUnavailable('The keys of sign-in could not be read', null, { cause: error });
  });
  if (bearer.id !== requester.id || bearer.tenantId !== requester.tenantId) {
    throw new Error('The token service gave the token of somebody else');
  }
}

/** AADSTS numbers: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const CONSENT = new Set([65001, 65004, 90094, 70011, 650052, 650057]);
const APP = new Set([700016, 7000215, 7000222, 700024, 700027, 7000112, 700211, 700213]);

function meaningOf(refusal: SignInRefusal | null, cause: unknown): Error {
  if (refusal === null) {
    return new DirectoryUnavailable('Sign-in gave no usable answer', null, { cause });
  }
  const { error, suberror, codes, claims } = refusal;
  const text = `Sign-in refused: ${error} ${codes.join(' ')}`.trim();
  if (error === 'invalid_client' || error === 'unauthorized_client' || codes.some((code) => APP.has(code))) {
    return new AppRefused(text, { cause });
  }
  if (suberror === 'consent_required' || codes.some((code) => CONSENT.has(code))) {
    return new ConsentNeeded(text, { cause });
  }
  if (error === 'invalid_grant' || error === 'interaction_required') {
    return new InteractionNeeded(text, claims, { cause });
  }
  return new DirectoryUnavailable(text, null, { cause });
}
