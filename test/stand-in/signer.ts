import {
  exportJWK,
  generateKeyPair,
  jwtVerify,
  SignJWT,
  type CryptoKey,
  type JWK,
  type JWTPayload,
} from 'jose';

export interface Claims extends JWTPayload {
  readonly iss: string;
  readonly aud: string;
}

/** One issuer's key: signs tokens, shows its public half, and checks what it signed. */
export interface Signer {
  readonly jwks: { readonly keys: readonly JWK[] };
  /** Lives an hour, or so many seconds: fewer than none has expired. */
  sign(claims: Claims, seconds?: number): Promise<string>;
  /** The claims; rejects for anything this key did not sign or that has expired. */
  verify(
    token: string,
    expected: { readonly issuer: string; readonly audience: string },
  ): Promise<JWTPayload>;
}

const HOUR = 3_600;
let made = 0;

/** @param kid A key with somebody else's name is what a forger has. */
export async function createSigner(
  extra: Readonly<Record<string, unknown>> = {},
  kid = `key-${(made += 1)}`,
): Promise<Signer> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig', ...extra };
  return {
    jwks: { keys: [jwk] },
    sign: (claims, seconds = HOUR) => signWith(privateKey, kid, { claims, seconds }),
    async verify(token, { issuer, audience }) {
      return (await jwtVerify(token, publicKey, { issuer, audience, algorithms: ['RS256'] })).payload;
    },
  };
}

function signWith(
  key: CryptoKey,
  kid: string,
  { claims, seconds }: { readonly claims: Claims; readonly seconds: number },
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const began = Math.min(now, now + seconds) - 60;
  return new SignJWT({ ...claims, iat: began, nbf: began, exp: now + seconds })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
    .sign(key);
}

/** A token that nobody signed (`alg: none`). */
export function unsigned(claims: Claims): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ ...claims, iat: now, exp: now + HOUR })}.`;
}
