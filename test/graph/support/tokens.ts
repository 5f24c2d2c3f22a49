import type { RequesterTokens } from '../../../src/ports/requester-tokens';

/** Unsigned tokens that say who calls, as every Graph emulator can read them. */
export function createUnsignedTokens(scopes: readonly string[]): RequesterTokens {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return {
    tokenFor: ({ id, tenantId }) =>
      Promise.resolve({
        token: `${part({ alg: 'none' })}.${part({ oid: id, tid: tenantId, scp: scopes.join(' ') })}.`,
        expiresOnTimestamp: Date.now() + 3_600_000,
        scopes: new Set(scopes),
      }),
  };
}
