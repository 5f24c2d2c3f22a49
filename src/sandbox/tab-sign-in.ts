import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Page } from '../api/page';
import type { Requester } from '../domain/invitation-request';
import { createBearerOf } from '../identity/bearer-of';
import { createTokenCheck } from '../identity/token-check';
import type { TabAdmission } from '../tab-door';

export interface TabSignIn {
  readonly admit: TabAdmission['admit'];
  /** What Teams would give the page as this person's token. */
  mint(person: Requester): Promise<string>;
}

const LOGIN_ORIGIN = 'https://login.sandbox.invalid';
const CLIENT_ID = 'b0000000-0000-4000-8000-0000000000b0';
const KEY_ID = 'sandbox';
const LIFETIME = '1h';

/** Plays Entra for the tab: the check is production's own, and only the issuer and its key, made at this start, are others. */
export async function createTabSignIn(tenantId: string): Promise<TabSignIn> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: KEY_ID, alg: 'RS256', use: 'sig' };
  const check = createTokenCheck({
    loginOrigin: LOGIN_ORIGIN,
    tenantId,
    clientId: CLIENT_ID,
    keys: createLocalJWKSet({ keys: [jwk] }),
  });
  return {
    admit: createBearerOf(check),
    mint: ({ id, tenantId: tid }) =>
      new SignJWT({ oid: id, tid, scp: 'access_as_user', ver: '2.0' })
        .setProtectedHeader({ alg: 'RS256', kid: KEY_ID, typ: 'JWT' })
        .setIssuer(`${LOGIN_ORIGIN}/${tenantId}/v2.0`)
        .setAudience(CLIENT_ID)
        .setIssuedAt()
        .setExpirationTime(LIFETIME)
        .sign(privateKey),
  };
}

/** People of the sandbox by the name they are asked for. */
export type TabPeople = ReadonlyMap<string, Requester>;

/** `GET /sandbox/tab-token?user=olivia`, for the sandbox's own host page: whoever reaches it may be anybody there, as in its chat. */
export function createTabTokenPage(signIn: Pick<TabSignIn, 'mint'>, people: TabPeople): Page {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };
  return {
    path: '/sandbox/tab-token',
    async answer({ query }) {
      const person = people.get(query['user'] ?? '');
      if (person === undefined) return { status: 404, headers, body: JSON.stringify({ error: 'Nobody' }) };
      return { status: 200, headers, body: JSON.stringify({ token: await signIn.mint(person) }) };
    },
  };
}
