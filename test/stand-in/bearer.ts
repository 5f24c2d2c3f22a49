import type { IncomingMessage } from 'node:http';
import type { JWTPayload } from 'jose';
import type { Signer } from './signer';

/** The claims of the bearer token a request came with; null if it is not one of this issuer for this audience. */
export async function bearerOf(
  headers: IncomingMessage['headers'],
  signer: Signer,
  expected: { readonly issuer: string; readonly audience: string },
): Promise<JWTPayload | null> {
  const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  return token === undefined ? null : signer.verify(token, expected).catch(() => null);
}
