export interface PlaygroundHttp {
  get(path: string): Promise<unknown>;
  /** Rejects with the Playground's own words when it, or the bot behind it, refuses. */
  post(path: string, body: unknown): Promise<unknown>;
}

/** Requests to the Playground at `url`, answered with parsed JSON or nothing. */
export function createPlaygroundHttp(url: string): PlaygroundHttp {
  async function request(path: string, init: RequestInit = {}): Promise<unknown> {
    const response = await fetch(new URL(path, url), init);
    const text = await response.text();
    if (!response.ok) throw new Error(`The Playground answered ${response.status} to ${path}: ${text}`);
    return response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : undefined;
  }
  return {
    get: (path) => request(path),
    post: (path, body) =>
      request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
  };
}
