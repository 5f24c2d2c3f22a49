import { createServer, type Server } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Answered {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON unless it is text. */
  readonly body?: unknown;
}

export type Answer = (asked: Asked) => Promise<Answered> | Answered;

export interface Site {
  readonly origin: string;
  /** Everything asked so far, method and path. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** An https server on this machine alone. */
export async function startSite(certificate: Certificate, answer: Answer): Promise<Site> {
  const asked: string[] = [];
  const server: Server = createServer(certificate, (request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'https://localhost');
      const method = request.method ?? 'GET';
      asked.push(`${method} ${url.pathname}`);
      const body = await bodyOf(request);
      const given = await answer({
        method,
        path: url.pathname,
        query: url.searchParams,
        headers: request.headers,
        body,
      });
      const isText = typeof given.body === 'string';
      // Not chained: restify, in the same process, changes what writeHead returns.
      response.writeHead(given.status, {
        'content-type': isText ? 'text/plain' : 'application/json',
        ...given.headers,
      });
      response.end(given.body === undefined ? undefined : isText ? given.body : JSON.stringify(given.body));
    })().catch((error: unknown) => {
      response.writeHead(500);
      response.end(String(error));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://127.0.0.1:${port}`,
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
