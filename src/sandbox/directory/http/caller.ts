import { contoso } from '../contoso';
import type { DirectoryState } from '../state/directory-state';
import type { User } from '../state/objects';
import { isAdmin } from '../state/roles';
import { denied, GraphError } from './graph-error';

/** Who calls, and with which permissions. */
export interface Caller {
  readonly user: User;
  readonly scopes: ReadonlySet<string>;
  readonly isAdmin: boolean;
}

/** Reads the token. @throws GraphError 401 */
export function readCaller(state: DirectoryState, authorization: string | null): Caller {
  if (authorization === null || authorization === '') throw unauthenticated('Access token is empty.');
  const claims = claimsOf(authorization);
  if (claims === null) throw unauthenticated('IDX14100: JWT is not well formed, there are no dots (.).');
  if (String(claims['tid']).toLowerCase() !== contoso.tenant.id) {
    throw unauthenticated('Access token validation failure. Invalid tenant.');
  }
  const user = state.people.find(String(claims['oid']));
  if (user === null || !user.accountEnabled) {
    throw unauthenticated('Access token validation failure. Invalid user.');
  }
  const granted = claims['scp'];
  const scopes = new Set(typeof granted === 'string' ? granted.split(' ') : []);
  return { user, scopes, isAdmin: isAdmin(state, user.id) };
}

/** By default a guest may look at what they know of, and list nothing. */
export function refuseGuests({ user }: Caller): void {
  if (user.userType === 'Guest') throw denied();
}

/** Whom a token names, believed or not; for the journal. */
export function callerIdIn(authorization: string | null): string | null {
  const oid = authorization === null ? null : claimsOf(authorization)?.['oid'];
  return typeof oid === 'string' ? oid : null;
}

function unauthenticated(message: string): GraphError {
  return new GraphError(401, 'InvalidAuthenticationToken', message, {
    'www-authenticate': `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="${contoso.apps.microsoftGraph.appId}"`,
  });
}

function claimsOf(authorization: string): Readonly<Record<string, unknown>> | null {
  const [, payload] = /^Bearer [\w-]+\.([\w-]+)\.[\w-]*$/i.exec(authorization.trim()) ?? [];
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString('utf8'));
    return typeof claims === 'object' ? (claims as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
