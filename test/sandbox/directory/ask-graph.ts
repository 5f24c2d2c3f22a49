import { contoso } from '../../../src/sandbox/directory/contoso';
import { sandboxToken } from '../../../src/sandbox/directory/sandbox-token';
import { allScopes } from '../../../src/sandbox/sandbox-tokens';

export interface Asked {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Olivia if left out; null asks without a token. */
  readonly as?: { readonly id: string } | null;
  readonly scopes?: readonly string[];
}

interface Item {
  readonly id: string;
  readonly displayName: string;
  readonly [field: string]: unknown;
}

/** The parts of Graph's answers that tests look into; which are there, each test knows. */
export interface GraphBody {
  readonly error: { readonly code: string; readonly message: string };
  readonly value: readonly Item[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.count'?: number;
  readonly responses: readonly {
    readonly id: string;
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
  }[];
  readonly invitedUser: { readonly id: string };
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
        ...(as === null ? {} : { authorization: `Bearer ${token}` }),
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

/** Every item of a list, page after page. */
export async function allPages(ask: Ask, path: string, asked?: Asked): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let next: string | undefined = path; next !== undefined;) {
    const { body }: Answer = await ask(next, asked);
    items.push(...body.value);
    next = body['@odata.nextLink'];
  }
  return items;
}
