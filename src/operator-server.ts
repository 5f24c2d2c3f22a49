import { createServer, type Server } from 'restify';

/** Metrics for whoever watches over the bot, on a port of its own that Teams never reaches. */
export function createOperatorServer(
  exposition: () => Promise<{ readonly contentType: string; readonly body: string }>,
): Server {
  const server = createServer({ name: 'Guestlist operator', handleUncaughtExceptions: false });
  server.get('/metrics', async (_request, response) => {
    const { contentType, body } = await exposition();
    response.writeHead(200, { 'content-type': contentType });
    response.end(body);
  });
  return server;
}
