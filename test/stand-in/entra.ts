import { createHash, createPublicKey, randomUUID, X509Certificate } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import type { Answered, Asked } from './site';
import type { Signer } from './signer';

export interface StandInApp {
  readonly tenantId: string;
  readonly clientId: string;
  readonly secret: string;
  /** PEM; tokens may be asked for with an assertion that its key signed. */
  readonly certificate: string | null;
  /** Checks the assertion of a managed identity; null: none is trusted. */
  readonly managedIdentity: Signer | null;
}

export interface StandInPerson {
  readonly id: string;
  readonly teamsUserId: string;
}

/** Why Entra would not give a token on behalf of somebody. */
export type Refusal =
  'consentMissing' | 'mfa' | 'conditionalAccess' | 'revoked' | 'secretExpired' | 'unavailable';

const CLAIMS = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';

const refusals: Readonly<Record<Refusal, { readonly status: number; readonly body: object }>> = {
  consentMissing: refusal(400, { error: 'invalid_grant', suberror: 'consent_required', code: 65001 }),
  mfa: refusal(400, { error: 'invalid_grant', suberror: 'basic_action', code: 50076, claims: CLAIMS }),
  conditionalAccess: refusal(400, { error: 'interaction_required', code: 53003, claims: CLAIMS }),
  revoked: refusal(400, { error: 'invalid_grant', code: 50173 }),
  secretExpired: refusal(401, { error: 'invalid_client', code: 7000222 }),
  unavailable: { status: 503, body: {} },
};

function refusal(
  status: number,
  { code, ...rest }: { error: string; code: number; suberror?: string; claims?: string },
) {
  const body = {
    ...rest,
    error_description: `AADSTS${code}: refused by the stand-in. Trace ID: ${randomUUID()} Correlation ID: ${randomUUID()}`,
    error_codes: [code],
    trace_id: randomUUID(),
    correlation_id: randomUUID(),
  };
  return { status, body };
}

export interface EntraParts {
  readonly app: StandInApp;
  readonly signer: Signer;
  readonly graphOrigin: string;
  readonly botResource: string;
  /** Delegated permissions consented to. */
  readonly scopes: readonly string[];
}

/** Sign-in as Entra does it, as far as Guestlist asks for it: metadata, keys, and tokens by each grant. */
export class Entra {
  /** The origin; known once the site listens. */
  origin = '';
  /** By the person's object id; `app` for the app itself. */
  readonly refused = new Map<string, Refusal>();
  onBehalfOfCalls = 0;
  /** Whoever is signed in to the browser, and whoever enters a device code. */
  browserPerson: StandInPerson | null = null;
  private readonly codes = new Map<
    string,
    { person: StandInPerson; challenge: string; redirectUri: string }
  >();
  private readonly devices = new Map<string, StandInPerson>();

  constructor(private readonly parts: EntraParts) {}

  get issuer(): string {
    return `${this.origin}/${this.parts.app.tenantId}/v2.0`;
  }

  answer(asked: Asked): Promise<Answered> | Answered {
    const base = `/${this.parts.app.tenantId}`;
    switch (`${asked.method} ${asked.path}`) {
      case `GET ${base}/v2.0/.well-known/openid-configuration`:
        return { status: 200, body: this.metadata() };
      case `GET ${base}/discovery/v2.0/keys`:
        return { status: 200, body: this.parts.signer.jwks };
      case `GET ${base}/oauth2/v2.0/authorize`:
        return this.authorize(asked.query);
      case `POST ${base}/oauth2/v2.0/devicecode`:
        return this.deviceCode();
      case `POST ${base}/oauth2/v2.0/token`:
        return this.token(new URLSearchParams(asked.body));
      default:
        return { status: 404, body: { error: 'not_found' } };
    }
  }

  /** A person's token for Guestlist's own API, as Teams and the token service get one. */
  userToken(person: StandInPerson, claims: object = {}, seconds?: number): Promise<string> {
    const { tenantId, clientId } = this.parts.app;
    return this.parts.signer.sign(
      { ...this.common(), aud: clientId, oid: person.id, tid: tenantId, scp: 'access_as_user', ...claims },
      seconds,
    );
  }

  private common() {
    return { iss: this.issuer, ver: '2.0', uti: randomUUID(), tid: this.parts.app.tenantId };
  }

  private metadata() {
    const base = `${this.origin}/${this.parts.app.tenantId}`;
    return {
      issuer: this.issuer,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
      jwks_uri: `${base}/discovery/v2.0/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
    };
  }

  /** The browser's part of a sign-in: by whoever is signed in there. */
  authorize(query: URLSearchParams): Answered {
    const person = this.browserPerson;
    const redirectUri = query.get('redirect_uri') ?? '';
    if (person === null) return { status: 200, body: 'Sign in' };
    const code = randomUUID();
    this.codes.set(code, { person, challenge: query.get('code_challenge') ?? '', redirectUri });
    const location = new URL(redirectUri);
    location.searchParams.set('code', code);
    location.searchParams.set('state', query.get('state') ?? '');
    // What the challenge asked of the person satisfies what stood in the way; MSAL adds claims of its own, for its id token.
    if (query.get('claims')?.includes('access_token') === true) this.refused.delete(person.id);
    return { status: 302, headers: { location: location.href } };
  }

  private deviceCode(): Answered {
    const code = randomUUID();
    if (this.browserPerson !== null) this.devices.set(code, this.browserPerson);
    return {
      status: 200,
      body: {
        device_code: code,
        user_code: 'ABCD-1234',
        verification_uri: `${this.origin}/device`,
        expires_in: 60,
        interval: 1,
        message: `Open ${this.origin}/device and enter ABCD-1234`,
      },
    };
  }

  private async token(form: URLSearchParams): Promise<Answered> {
    const grant = form.get('grant_type') ?? '';
    // The standard's long name; MSAL says it short.
    if (grant.endsWith('device_code')) return this.byDevice(form);
    const own = this.refused.get('app');
    if (own !== undefined) return refusals[own];
    if (!(await this.isApp(form))) return refusal(401, { error: 'invalid_client', code: 7000215 });
    switch (grant) {
      case 'client_credentials':
        return this.asApp(form);
      case 'authorization_code':
        return this.byCode(form);
      case 'urn:ietf:params:oauth:grant-type:jwt-bearer':
        return this.onBehalfOf(form);
      default:
        return refusal(400, { error: 'unsupported_grant_type', code: 70003 });
    }
  }

  private async isApp(form: URLSearchParams): Promise<boolean> {
    const { clientId, secret } = this.parts.app;
    const id = form.get('client_id');
    if (id !== clientId) return false;
    const assertion = form.get('client_assertion');
    if (assertion === null) return form.get('client_secret') === secret;
    return (await this.isSignedByCertificate(assertion)) || (await this.isManagedIdentity(assertion));
  }

  private async isSignedByCertificate(assertion: string): Promise<boolean> {
    const { certificate, clientId, tenantId } = this.parts.app;
    if (certificate === null) return false;
    const known = new X509Certificate(certificate);
    const header = decodeProtectedHeader(assertion);
    const thumbprint = createHash('sha256').update(known.raw).digest('base64url');
    if (header['x5t#S256'] !== thumbprint) return false;
    const audience = `${this.origin}/${tenantId}/oauth2/v2.0/token`;
    return jwtVerify(assertion, createPublicKey(certificate), {
      issuer: clientId,
      audience,
      // MSAL rounds its times, up to half a second into the future.
      clockTolerance: 5,
    }).then(
      () => true,
      () => false,
    );
  }

  private async isManagedIdentity(assertion: string): Promise<boolean> {
    const { managedIdentity } = this.parts.app;
    if (managedIdentity === null) return false;
    const expected = { issuer: this.issuer, audience: 'api://AzureADTokenExchange' };
    return managedIdentity.verify(assertion, expected).then(
      () => true,
      () => false,
    );
  }

  private async asApp(form: URLSearchParams): Promise<Answered> {
    const audience = (form.get('scope') ?? '').replace(/\/\.default$/, '');
    const { clientId } = this.parts.app;
    return issued(
      await this.parts.signer.sign({ ...this.common(), aud: audience, azp: clientId, oid: clientId }),
    );
  }

  private async byCode(form: URLSearchParams): Promise<Answered> {
    const code = form.get('code') ?? '';
    const begun = this.codes.get(code);
    this.codes.delete(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (begun?.challenge !== challenge || begun.redirectUri !== form.get('redirect_uri')) {
      return refusal(400, { error: 'invalid_grant', code: 70000 });
    }
    return issued(await this.userToken(begun.person));
  }

  private async byDevice(form: URLSearchParams): Promise<Answered> {
    const person = this.devices.get(form.get('device_code') ?? '');
    if (person === undefined) return refusal(400, { error: 'authorization_pending', code: 70016 });
    const refused = this.refused.get(person.id);
    if (refused === 'conditionalAccess') return refusals[refused];
    return issued(await this.userToken(person));
  }

  private async onBehalfOf(form: URLSearchParams): Promise<Answered> {
    this.onBehalfOfCalls += 1;
    const { clientId, tenantId } = this.parts.app;
    const assertion = form.get('assertion') ?? '';
    const claims = await this.parts.signer
      .verify(assertion, { issuer: this.issuer, audience: clientId })
      .catch(() => null);
    const isOurs = claims?.['scp'] === 'access_as_user' && form.get('requested_token_use') === 'on_behalf_of';
    if (claims === null || !isOurs) return refusal(400, { error: 'invalid_grant', code: 50013 });
    const oid = String(claims['oid']);
    const refused = this.refused.get(oid);
    if (refused !== undefined) return refusals[refused];
    return issued(
      await this.parts.signer.sign({
        ...this.common(),
        aud: this.parts.graphOrigin,
        azp: clientId,
        oid,
        tid: tenantId,
        scp: this.parts.scopes.join(' '),
      }),
    );
  }
}

function issued(token: string): Answered {
  const { exp = 0, scp } = decodeJwt<{ scp?: string }>(token);
  const info = Buffer.from(JSON.stringify({ uid: 'u', utid: 't' })).toString('base64url');
  return {
    status: 200,
    body: {
      token_type: 'Bearer',
      expires_in: exp - Math.floor(Date.now() / 1000),
      scope: scp,
      access_token: token,
      client_info: info,
    },
  };
}
