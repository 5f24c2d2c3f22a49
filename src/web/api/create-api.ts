import { authentication } from '@microsoft/teams-js';
import type { TabProblem } from '../../domain/tab/tab-problem';
import { ApiProblem, NoToken, Unreachable } from './api-problem';

export interface ApiCall {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly query?: Readonly<Record<string, string | null>>;
  /** A file is sent as it is, anything else as JSON. */
  readonly body?: object;
  readonly signal?: AbortSignal;
}

export interface Api {
  /** @throws ApiProblem, NoToken or Unreachable */
  ask<T>(path: string, call?: ApiCall): Promise<T>;
  /** A stream or a file. @throws as `ask` does */
  open(path: string, call?: ApiCall): Promise<Response>;
}

/** The API of this very host, asked with what Teams gives as the person's token. */
export function createApi(locale: string): Api {
  const open = async (path: string, call: ApiCall = {}): Promise<Response> => {
    const response = await send(path, call, { locale, token: await tokenWith(null) });
    if (response.ok) return response;
    const problem = await problemIn(response);
    if (problem.code !== 'signInNeeded' || problem.claims === null) throw new ApiProblem(problem);
    // Entra wants more of the person, such as a second factor; Teams asks them for it.
    const again = await send(path, call, { locale, token: await tokenWith(problem.claims) });
    if (!again.ok) throw new ApiProblem(await problemIn(again));
    return again;
  };
  return {
    open,
    ask: async <T>(path: string, call?: ApiCall) => (await (await open(path, call)).json()) as T,
  };
}

async function tokenWith(claims: string | null): Promise<string> {
  try {
    return await authentication.getAuthToken(claims === null ? {} : { claims: [claims] });
  } catch (cause) {
    throw new NoToken('no token', { cause });
  }
}

interface As {
  readonly locale: string;
  readonly token: string;
}

async function send(path: string, call: ApiCall, { locale, token }: As): Promise<Response> {
  const query = Object.entries(call.query ?? {}).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [[name, value]],
  );
  const url = query.length === 0 ? path : `${path}?${new URLSearchParams(query).toString()}`;
  try {
    return await fetch(url, {
      method: call.method ?? 'GET',
      headers: {
        authorization: `Bearer ${token}`,
        'accept-language': locale,
        ...(call.body === undefined ? {} : { 'content-type': typeOf(call.body) }),
      },
      ...(call.body === undefined
        ? {}
        : { body: call.body instanceof Blob ? call.body : JSON.stringify(call.body) }),
      ...(call.signal === undefined ? {} : { signal: call.signal }),
    });
  } catch (cause) {
    if (call.signal?.aborted === true) throw cause;
    throw new Unreachable(path, { cause });
  }
}

const typeOf = (body: object): string =>
  body instanceof Blob ? 'application/octet-stream' : 'application/json';

async function problemIn(response: Response): Promise<TabProblem> {
  try {
    return (await response.json()) as TabProblem;
  } catch (cause) {
    throw new Unreachable(String(response.status), { cause });
  }
}
