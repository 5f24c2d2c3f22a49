import { createAppIdentity } from '../identity/app-identity';
import { createOnBehalfOf } from '../identity/on-behalf-of';
import { rememberTokens, type RememberedTokens } from '../identity/remember-tokens';
import { createRequesterTokens } from '../identity/requester-tokens';
import { createTokenCheck } from '../identity/token-check';
import type { Requester } from '../domain/invitation-request';
import type { ProductionConfig } from '../production-config';

export interface ActingMember {
  readonly requester: Requester;
  readonly tokens: RememberedTokens;
}

/** Acts as whoever brought this token, with their own rights; null if it is none that Guestlist takes. */
export async function asMember(
  { app, cloud }: ProductionConfig,
  token: string,
): Promise<ActingMember | null> {
  const { loginOrigin, graphOrigin: resource } = cloud;
  const { tenantId, id: clientId, secret } = app;
  const check = createTokenCheck({ loginOrigin, tenantId, clientId });
  const requester = await check(token).catch(() => null);
  if (requester === null) return null;
  const credentialFor = createOnBehalfOf({
    app: createAppIdentity({ loginOrigin, tenantId, clientId, secret }),
    assertions: { find: () => Promise.resolve(token) },
    check,
  });
  return { requester, tokens: rememberTokens(createRequesterTokens({ credentialFor, resource })) };
}
