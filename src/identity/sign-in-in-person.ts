import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ConfidentialClientApplication, CryptoProvider, type Configuration } from '@azure/msal-node';
import { managedIdentityAssertion, type AppSecret } from './app-identity';

export interface InPersonOptions {
  readonly loginOrigin: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly secret: AppSecret;
  /** Where Entra sends the browser back to; registered with the app. */
  readonly redirectUrl: string;
  /** The scope of our own API: its identifier and `access_as_user`. */
  readonly scope: string;
}

/** One sign-in on its way; stays with the browser that began it. */
export interface Ticket {
  readonly state: string;
  readonly verifier: string;
}

/** Signs a person in on Entra's own page, where a claims challenge can be passed on: a second factor, a new session. */
export interface InPersonSignIn {
  begin(claims: string | null): Promise<{ readonly url: string; readonly ticket: Ticket }>;
  /** The person's token for our own API. Rejects if Entra does not take the code. */
  end(code: string, ticket: Ticket): Promise<string>;
}

export function createInPersonSignIn(options: InPersonOptions): InPersonSignIn {
  const app = new ConfidentialClientApplication(settingsOf(options));
  const crypto = new CryptoProvider();
  const scopes = [options.scope];
  const redirectUri = options.redirectUrl;
  return {
    async begin(claims) {
      const { verifier, challenge } = await crypto.generatePkceCodes();
      const state = crypto.createNewGuid();
      const url = await app.getAuthCodeUrl({
        scopes,
        redirectUri,
        state,
        codeChallenge: challenge,
        codeChallengeMethod: 'S256',
        ...(claims === null ? {} : { claims }),
      });
      return { url, ticket: { state, verifier } };
    },
    async end(code, { verifier }) {
      const { accessToken } = await app.acquireTokenByCode({
        scopes,
        redirectUri,
        code,
        codeVerifier: verifier,
      });
      return accessToken;
    },
  };
}

function settingsOf({ loginOrigin, tenantId, clientId, secret }: InPersonOptions): Configuration {
  const authority = `${loginOrigin}/${tenantId}`;
  // Named as known, so that no other server is asked whether it is.
  const auth = { clientId, authority, knownAuthorities: [new URL(loginOrigin).host] };
  switch (secret.kind) {
    case 'secret':
      return { auth: { ...auth, clientSecret: secret.secret } };
    case 'certificate':
      return { auth: { ...auth, clientCertificate: certificateIn(secret.path) } };
    case 'federated':
      return { auth: { ...auth, clientAssertion: managedIdentityAssertion(secret.managedIdentityClientId) } };
  }
}

function certificateIn(path: string) {
  const pem = readFileSync(path, 'utf8');
  const { raw } = new X509Certificate(pem);
  return {
    thumbprintSha256: createHash('sha256').update(raw).digest('hex').toUpperCase(),
    privateKey: createPrivateKey(pem).export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
