import { randomUUID } from 'node:crypto';
import { bearerOf } from './bearer';
import type { Entra, StandInPerson } from './entra';
import type { Signer } from './signer';
import type { Answered, Asked } from './site';

export interface TokenServiceParts {
  readonly entra: Entra;
  readonly signer: Signer;
  readonly botResource: string;
  readonly clientId: string;
  readonly connectionName: string;
  readonly identifierUri: string;
}

/** The Bot Framework's token service: keeps a token of each person for our own API, and gives it to our bot alone. */
export class TokenService {
  readonly kept = new Map<string, string>();
  /** Somebody has not consented yet: the silent exchange fails for them. */
  readonly refused = new Set<string>();
  readonly codes = new Map<string, string>();
  exchanges = 0;

  constructor(private readonly parts: TokenServiceParts) {}

  /** As after a sign-in in the browser; gives the code that the page shows. */
  async signIn(person: StandInPerson): Promise<string> {
    const code = String(100_000 + Math.floor(Math.random() * 900_000));
    this.codes.set(`${person.teamsUserId} ${code}`, await this.parts.entra.userToken(person));
    return code;
  }

  async answer(asked: Asked): Promise<Answered> {
    const { signer, entra, botResource, clientId } = this.parts;
    const bearer = await bearerOf(asked.headers, signer, { issuer: entra.issuer, audience: botResource });
    if (bearer?.['azp'] !== clientId) return { status: 401 };
    const user = asked.query.get('userId') ?? '';
    const connection = asked.query.get('connectionName');
    if (connection !== null && connection !== this.parts.connectionName) return { status: 404 };
    switch (`${asked.method} ${asked.path.toLowerCase()}`) {
      case 'GET /api/usertoken/gettoken':
        return this.get(user, asked.query.get('code'));
      case 'POST /api/usertoken/exchange':
        return this.exchange(user, asked.body);
      case 'DELETE /api/usertoken/signout':
        this.kept.delete(user);
        return { status: 200, body: {} };
      case 'GET /api/botsignin/getsigninresource':
        return this.signInResource(asked.query.get('state') ?? '');
      default:
        return { status: 404 };
    }
  }

  private get(user: string, code: string | null): Answered {
    const byCode = this.codes.get(`${user} ${code ?? ''}`);
    this.codes.delete(`${user} ${code ?? ''}`);
    if (byCode !== undefined) this.kept.set(user, byCode);
    const token = code === null || code === '' ? this.kept.get(user) : byCode;
    return token === undefined ? { status: 404, body: {} } : this.found(token);
  }

  private async exchange(user: string, body: string): Promise<Answered> {
    this.exchanges += 1;
    const { token = '' } = JSON.parse(body) as { token?: string };
    const { signer, entra, clientId } = this.parts;
    const claims = await signer.verify(token, { issuer: entra.issuer, audience: clientId }).catch(() => null);
    if (claims === null || this.refused.has(user))
      return { status: 412, body: { error: { code: 'ConsentRequired' } } };
    this.kept.set(user, token);
    return this.found(token);
  }

  private found(token: string): Answered {
    const { connectionName } = this.parts;
    return {
      status: 200,
      body: { channelId: 'msteams', connectionName, token, expiration: '2099-01-01T00:00:00Z' },
    };
  }

  private signInResource(state: string): Answered {
    const { connectionName } = JSON.parse(Buffer.from(state, 'base64').toString('utf8')) as {
      connectionName: string;
    };
    if (connectionName !== this.parts.connectionName) return { status: 404, body: {} };
    return {
      status: 200,
      body: {
        signInLink: `https://token.example/sign-in?state=${encodeURIComponent(state.slice(0, 12))}`,
        tokenExchangeResource: { id: randomUUID(), uri: this.parts.identifierUri, providerId: 'entra' },
      },
    };
  }
}
