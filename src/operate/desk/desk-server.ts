import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, plugins } from 'restify';
import type { Logger } from '../../ports/logger';
import type { OperatorDesk } from '../../ports/operator-desk';
import { deskSocket } from './desk-socket';
import { deskBodies, toQuery, type DeskCall, type DeskLine } from './desk-wire';

export interface DeskServer {
  close(): void;
}

const MAX_BODY_SIZE = 8 * 1024;

/** Hears the operator's commands while this process holds the embedded store; the folder lets in nobody but the bot's own user. */
export async function startDeskServer(
  desk: OperatorDesk,
  dataDir: string,
  logger: Logger,
): Promise<DeskServer> {
  const socket = deskSocket(dataDir);
  if (socket === null) {
    logger.warn({ dataDir }, "No operator's socket here: stop the bot before audit, forget, pause or report");
    return { close: () => undefined };
  }
  mkdirSync(socket.folder, { recursive: true, mode: 0o700 });
  chmodSync(socket.folder, 0o700);
  // A killed process leaves its socket behind; the store's lock says that it is dead.
  rmSync(socket.path, { force: true });
  const server = createServer({ name: 'Guestlist desk', handleUncaughtExceptions: false });
  server.use(plugins.bodyParser({ maxBodySize: MAX_BODY_SIZE, mapParams: false }));
  for (const call of Object.keys(deskBodies) as DeskCall[]) {
    server.post(`/${call}`, async (request, response) => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' });
      const say = (line: DeskLine) => response.write(`${JSON.stringify(line)}\n`);
      try {
        for await (const value of answer(desk, call, request.body)) {
          if (!say({ value })) await Promise.race([once(response, 'drain'), once(response, 'close')]);
          if (response.destroyed) return;
        }
      } catch (error) {
        logger.warn({ call, error: String(error) }, 'The operator got no answer');
        say({ error: error instanceof Error ? error.message : String(error) });
      }
      response.end();
    });
  }
  server.listen(socket.path);
  await once(server, 'listening');
  return {
    close() {
      server.close();
      rmSync(socket.path, { force: true });
    },
  };
}

async function* answer(desk: OperatorDesk, call: DeskCall, body: unknown): AsyncGenerator {
  switch (call) {
    case 'audit':
      yield* desk.audit(toQuery(deskBodies.audit.parse(body)));
      return;
    case 'forget':
      yield await desk.forget(deskBodies.forget.parse(body).address);
      return;
    case 'pause':
      yield await desk.pause(deskBodies.pause.parse(body).reason);
      return;
    case 'resume':
      yield await desk.resume();
      return;
    case 'report':
      yield await desk.report();
  }
}
