import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Logger } from '../ports/logger';
import type { ApiAnswer, ApiRoute } from './api-request';
import { readBody } from './read-body';

/** A request whose route is known. */
export interface RoutedRequest extends IncomingMessage {
  readonly params?: unknown;
}

/** Answers one request for data: JSON, a file, or a stream that lasts until either side ends it. */
export function createServeApi(route: ApiRoute, logger: Logger) {
  return async function serveApi(request: RoutedRequest, response: ServerResponse): Promise<void> {
    const answer = await route.answer(readRequest(request)).catch((error: unknown): ApiAnswer => {
      logger.error({ error: error instanceof Error ? error.stack : 'unknown' }, 'A page was not answered');
      return { status: 500, body: {} };
    });
    response.writeHead(answer.status, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...answer.headers,
    });
    if ('body' in answer) {
      response.end(JSON.stringify(answer.body));
      return;
    }
    if (answer.onClose !== undefined) response.once('close', answer.onClose);
    if (typeof answer.text === 'string') response.end(answer.text);
    // Whoever listens may leave at any time: that is no failure.
    else await pipeline(Readable.from(answer.text, { objectMode: true }), response).catch(() => undefined);
  };
}

function readRequest(request: RoutedRequest) {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const { headers } = request;
  return {
    authorization: headers.authorization ?? '',
    origin: headers.origin ?? null,
    query: Object.fromEntries(searchParams),
    params: Object.fromEntries(
      Object.entries(request.params ?? {}).map(([name, value]) => [name, String(value)]),
    ),
    languages: headers['accept-language'] ?? '',
    contentType: headers['content-type'] ?? '',
    body: (most: number) => readBody(request, most),
  };
}
