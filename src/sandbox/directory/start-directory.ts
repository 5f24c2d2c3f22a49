import { createServer } from 'node:http';
import { createRequestListener } from './http/serve';
import type { Settings } from './settings';
import { createWorld } from './world';

export interface DirectoryOptions extends Partial<Settings> {
  /** A free one if left out. */
  readonly port?: number;
}

export interface RunningDirectory {
  /** Origin, without a version. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts Contoso's directory on 127.0.0.1: Microsoft Graph, the guests' mailbox and the pages they accept on. */
export async function startDirectory({
  port = 0,
  ...settings
}: DirectoryOptions = {}): Promise<RunningDirectory> {
  const world = createWorld(settings);
  const listen = createRequestListener(world);
  const server = createServer((incoming, response) => {
    listen(incoming, response).catch((error: unknown) => {
      // The caller has gone, or a mistake of ours: either way there is nothing left to say to them.
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  world.url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}`;
  return {
    url: world.url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
