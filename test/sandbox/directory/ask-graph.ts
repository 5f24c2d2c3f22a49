import { contoso } from '../../../src/sandbox/directory/contoso';
import { sandboxToken } from '../../../src/sandbox/directory/sandbox-token';
import { allScopes } from '../../../src/sandbox/sandbox-tokens';

export interface Asked {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Olivia if left out. */
  readonly as?: { readonly id: string };
  readonly scopes?: readonly string[];
}

interface Item {
  readonly id: string;
  readonly displayName: string;
  readonly [field: string]: unknown;
}

interface GraphErrorBody {
  readonly code: string;
  readonly message: string;
  readonly innerError?: Readonly<Record<string, string>>;
}

export interface PartAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: { readonly error?: GraphErrorBody; readonly [field: string]: unknown };
}

/** The parts of Graph's answers that tests look into; which are there, each test knows. */
export interface GraphBody {
  readonly error: GraphErrorBody;
  readonly value: readonly Item[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.count'?: number;
  readonly responses: readonly PartAnswer[];
  readonly invitedUser: { readonly id: string; readonly userPrincipalName: string };
  readonly inviteRedeemUrl: string;
  readonly appRoles: readonly { readonly id: string }[];
  readonly [field: string]: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: GraphBody;
}

export type Ask = (path: string, asked?: Asked) => Promise<Answer>;

/** Graph as somebody at Contoso; paths from the version on, as in `/v1.0/me`. */
export function askGraph(origin: string): Ask {
  return async (path, { method = 'GET', body, headers = {}, as, scopes = allScopes } = {}) => {
    const oid = (as ?? contoso.people.olivia).id;
    const token = sandboxToken({ oid, tid: contoso.tenant.id, scopes });
    const response = await fetch(path.startsWith('http') ? path : `${origin}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text === '' ? {} : JSON.parse(text)) as GraphBody,
    };
  };
}

/** Advanced queries are answered with this header alone. */
export const EVENTUAL = { ConsistencyLevel: 'eventual' } as const;

/** `/v1.0/users` with its options encoded; names without their `$`. */
export function query(path: string, options: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(options).map(([name, value]) => `$${name}=${encodeURIComponent(value)}`);
  return `${path}?${pairs.join('&')}`;
}

export function namesIn({ value }: GraphBody): readonly string[] {
  return value.map(({ displayName }) => displayName);
}

export function idsIn({ value }: GraphBody): readonly string[] {
  return value.map(({ id }) => id);
}

/** What an object shows, annotations aside, in alphabetical order. */
export function fieldsOf(object: object): readonly string[] {
  return Object.keys(object)
    .filter((name) => !name.startsWith('@'))
    .sort();
}

/** Every page of a list. */
export async function allPages(ask: Ask, path: string, asked?: Asked): Promise<readonly GraphBody[]> {
  const pages: GraphBody[] = [];
  for (let next: string | undefined = path; next !== undefined;) {
    const { body }: Answer = await ask(next, asked);
    pages.push(body);
    next = body['@odata.nextLink'];
  }
  return pages;
}
