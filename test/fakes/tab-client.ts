export interface TabAnswer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export interface SeenEvent {
  readonly kind: string;
  readonly data: { readonly requestIds?: readonly string[] };
}

/** What a page inside Teams asks, as a browser would ask it. */
export function createTabClient(url: string, locale: string, token: () => Promise<string | null>) {
  async function ask<Body>(
    method: string,
    path: string,
    { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<TabAnswer<Body>> {
    const shown = await token();
    const response = await fetch(`${url}/api/tab/${path}`, {
      method,
      headers: {
        'accept-language': locale,
        ...(shown === null ? {} : { authorization: `Bearer ${shown}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const said = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson ? JSON.parse(said) : said) as Body,
    };
  }

  /** Reads the stream until `isEnough`, then leaves. */
  async function listen(
    isEnough: (events: readonly SeenEvent[]) => boolean,
    path = 'events',
  ): Promise<readonly SeenEvent[]> {
    const leaving = new AbortController();
    const response = await fetch(`${url}/api/tab/${path}`, {
      headers: { authorization: `Bearer ${(await token()) ?? ''}`, 'accept-language': locale },
      signal: leaving.signal,
    });
    if (response.status !== 200 || response.body === null) {
      throw new Error(`No stream: ${response.status} ${await response.text()}`);
    }
    const seen: SeenEvent[] = [];
    let pending = '';
    for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
      pending += part;
      const blocks = pending.split('\n\n');
      pending = blocks.pop() ?? '';
      for (const block of blocks) {
        const kind = /^event: (.+)$/m.exec(block)?.[1];
        if (kind !== undefined)
          seen.push({
            kind,
            data: JSON.parse(/^data: (.+)$/m.exec(block)?.[1] ?? '{}') as SeenEvent['data'],
          });
      }
      if (isEnough(seen)) break;
    }
    leaving.abort();
    return seen;
  }

  return {
    get: <Body>(path: string, headers?: Record<string, string>) =>
      ask<Body>('GET', path, headers === undefined ? {} : { headers }),
    post: <Body>(path: string, body: unknown, headers?: Record<string, string>) =>
      ask<Body>('POST', path, { body, ...(headers === undefined ? {} : { headers }) }),
    patch: <Body>(path: string, body: unknown) => ask<Body>('PATCH', path, { body }),
    listen,
  };
}

export type TabClient = ReturnType<typeof createTabClient>;
