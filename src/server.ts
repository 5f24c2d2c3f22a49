import { createServer, plugins, type Request, type Server } from 'restify';
import type { ApiRoute } from './api/api-request';
import type { Page, PageRequest } from './api/page';
import { createServeApi } from './api/serve-api';
import type { Logger } from './ports/logger';

/** Bytes: an activity with the largest form we send out is far below. */
const MAX_BODY_SIZE = 256 * 1024;

/** An activity as it came, before anybody has looked whether to believe it. */
export interface PostedActivity {
  readonly authorization: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface ServerParts {
  readonly onActivity: (
    posted: PostedActivity,
  ) => Promise<{ readonly status: number; readonly body?: unknown }>;
  readonly pages: readonly Page[];
  readonly apis: readonly ApiRoute[];
  /** Rejects when the store cannot be used, or Entra does not take the app's own secret. */
  readonly isReady: () => Promise<void>;
  readonly logger: Logger;
}

/** Routes and limits; what a message means is decided in channel/. */
export function createBotServer({ onActivity, pages, apis, isReady, logger }: ServerParts): Server {
  const server = createServer({ name: 'Guestlist', handleUncaughtExceptions: false });
  const readActivity = plugins.bodyParser({ maxBodySize: MAX_BODY_SIZE, mapParams: false });

  server.post('/api/messages', readActivity, async (request, response) => {
    const body: unknown = request.body;
    if (
      request.contentType() !== 'application/json' ||
      typeof body !== 'object' ||
      body === null ||
      !('type' in body)
    ) {
      response.send(400, { error: 'Expected one activity as a JSON object' });
      return;
    }
    const posted = { authorization: request.headers.authorization ?? '', body: { ...body } };
    const answer = await onActivity(posted).catch((error: unknown) => {
      logger.error(
        { error: error instanceof Error ? error.stack : 'unknown' },
        'An activity was not received',
      );
      return { status: 500 };
    });
    response.send(answer.status, 'body' in answer ? answer.body : undefined);
  });
  for (const page of pages) {
    server.get(page.path, async (request, response) => {
      const { status, headers, body } = await page.answer(readPageRequest(request));
      response.writeHead(status, headers);
      response.end(body);
    });
  }
  for (const api of apis) {
    server[api.method](api.path, createServeApi(api, logger));
  }
  server.get('/healthz', async (_request, response) => {
    response.send(200, { status: 'ok' });
    return Promise.resolve();
  });
  server.get('/readyz', async (_request, response) => {
    try {
      await isReady();
      response.send(200, { status: 'ready' });
    } catch (error) {
      logger.error({ error: error instanceof Error ? error.message : 'unknown' }, 'Guestlist is not ready');
      response.send(503, { status: 'not ready: the log says why' });
    }
  });
  return server;
}

function readPageRequest(request: Request): PageRequest {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const cookies = (request.headers.cookie ?? '').split(';').map((cookie) => {
    const [name = '', ...value] = cookie.split('=');
    return [name.trim(), value.join('=').trim()] as const;
  });
  return {
    query: Object.fromEntries(searchParams),
    cookies: Object.fromEntries(cookies),
    languages: request.headers['accept-language'] ?? '',
    encodings: [request.headers['accept-encoding'] ?? ''].flat().join(','),
  };
}
