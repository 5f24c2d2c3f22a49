import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** What happens to a request instead of being passed on untouched. */
export type Intervention =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
  /** The connection is lost before the directory hears of it. */
  | { readonly kind: 'dropBefore' }
  /** The directory does it, and then the connection is lost. */
  | { readonly kind: 'dropAfter' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'rewrite'; readonly rewrite: (body: string) => string };

export interface Gateway {
  readonly url: string;
  readonly seen: SeenRequest[];
  /** Null passes on. */
  intervene: (request: SeenRequest) => Intervention | null;
  count(method: string, path: RegExp): number;
  close(): Promise<void>;
}

/** Stands between the bot and a directory: counts what comes by and lets a test break it. */
export async function startGateway(upstream: string | null): Promise<Gateway> {
  const seen: SeenRequest[] = [];
  const server = createServer((incoming, response) => {
    void handle(incoming, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const gateway: Gateway = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    intervene: () => null,
    count: (method, path) => seen.filter((one) => one.method === method && path.test(one.path)).length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return gateway;

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const request: SeenRequest = {
      method: incoming.method ?? '',
      path: incoming.url ?? '',
      headers: incoming.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    };
    seen.push(request);
    const intervention = gateway.intervene(request);
    switch (intervention?.kind) {
      case 'answer':
        response.writeHead(intervention.status, {
          'content-type': 'application/json',
          ...intervention.headers,
        });
        response.end(
          typeof intervention.body === 'string' ? intervention.body : JSON.stringify(intervention.body ?? {}),
        );
        return;
      case 'dropBefore':
        incoming.socket.destroy();
        return;
      case 'hang':
        return;
      case 'dropAfter':
      case 'rewrite':
      case undefined: {
        const { status, headers, body } = await passOn(request);
        if (intervention?.kind === 'dropAfter') {
          incoming.socket.destroy();
          return;
        }
        const text = intervention?.kind === 'rewrite' ? intervention.rewrite(body) : body;
        delete headers['content-length'];
        delete headers['transfer-encoding'];
        response.writeHead(status, headers);
        response.end(text);
      }
    }
  }

  function passOn({ method, path, headers, body }: SeenRequest) {
    if (upstream === null) throw new Error(`Nothing stands behind ${method} ${path}`);
    return new Promise<{
      status: number;
      headers: Record<string, string | string[] | undefined>;
      body: string;
    }>((resolve, reject) => {
      const outgoing = send(`${upstream}${path}`, { method, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          resolve({
            status: answer.statusCode ?? 0,
            headers: { ...answer.headers },
            body: Buffer.concat(chunks).toString('utf8'),
          });
        });
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }
}

export const graphError = (code: string, message: string) => ({
  error: { code, message, innerError: { 'request-id': 'r-inner' } },
});
