import { createServer, plugins, type Response, type Server } from 'restify';
import type { Logger } from './ports/logger';

/** Bytes: an activity with the largest form we send out is far below. */
const MAX_BODY_SIZE = 256 * 1024;

/** What botbuilder reads of a request. */
export interface ActivityRequest {
  readonly method: string;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Record<string, unknown>;
}

export interface ServerParts {
  /** Answers the request in full. */
  readonly onActivity: (request: ActivityRequest, response: Response) => Promise<void>;
  /** Rejects when the store cannot be used. */
  readonly isReady: () => Promise<void>;
  readonly logger: Logger;
}

/** Routes and limits; what a message means is decided in channel/. */
export function createBotServer({ onActivity, isReady, logger }: ServerParts): Server {
  const server = createServer({ name: 'Guestlist', handleUncaughtExceptions: false });
  server.use(plugins.bodyParser({ maxBodySize: MAX_BODY_SIZE, mapParams: false }));

  server.post('/api/messages', async (request, response) => {
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
    await onActivity({ method: 'POST', headers: request.headers, body: { ...body } }, response);
  });
  server.get('/healthz', async (_request, response) => {
    response.send(200, { status: 'ok' });
    return Promise.resolve();
  });
  server.get('/readyz', async (_request, response) => {
    try {
      await isReady();
      response.send(200, { status: 'ready' });
    } catch (error) {
      logger.error({ error: error instanceof Error ? error.name : 'unknown' }, 'The store is not usable');
      response.send(503, { status: 'the store is not usable' });
    }
  });
  return server;
}
