import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

export interface TokenCheckOptions {
  readonly loginOrigin: string;
  readonly tenantId: string;
  /** Entra's own, unless somebody else plays Entra. */
  readonly keys?: JWTVerifyGetKey;
  /** Guestlist's own app: the audience of its API's tokens. */
  readonly clientId: string;
}

/** Whose token it is. */
export interface TokenBearer {
  readonly id: string;
  readonly tenantId: string;
}

/** The token is not one that our own tenant issued to a person for our own API. */
export class TokenRejected extends Error {
  override readonly name = 'TokenRejected';
}

/** @throws TokenRejected; any other error means that the keys could not be read. */
export type TokenCheck = (token: string) => Promise<TokenBearer>;

/** The one scope our app registration exposes. */
const SCOPE = 'access_as_user';
const CLOCK_TOLERANCE_SECONDS = 60;

const claims = z.object({ oid: z.guid(), tid: z.guid(), scp: z.string(), ver: z.literal('2.0') });

/** Checks signature, issuer, audience, life, tenant and scope of a token for Guestlist's own API. */
export function createTokenCheck({
  loginOrigin,
  tenantId,
  clientId,
  keys = createRemoteJWKSet(new URL(`${loginOrigin}/${tenantId}/discovery/v2.0/keys`)),
}: TokenCheckOptions): TokenCheck {
  return async (token) => {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      issuer: `${loginOrigin}/${tenantId}/v2.0`,
      audience: clientId,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ['exp', 'iat'],
    }).catch((error: unknown) => {
      throw isRejection(error) ? new TokenRejected(error.code, { cause: error }) : error;
    });
    const parsed = claims.safeParse(payload);
    if (!parsed.success) throw new TokenRejected('claims');
    const { oid, tid, scp } = parsed.data;
    if (tid.toLowerCase() !== tenantId.toLowerCase()) throw new TokenRejected('tenant');
    if (!scp.split(' ').includes(SCOPE)) throw new TokenRejected('scope');
    return { id: oid.toLowerCase(), tenantId: tid.toLowerCase() };
  };
}

const KEYS_UNREAD = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);

function isRejection(error: unknown): error is errors.JOSEError {
  return error instanceof errors.JOSEError && !KEYS_UNREAD.has(error.code);
}
