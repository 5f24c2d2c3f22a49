import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where Teams keeps the files of chats, on this machine. */
export interface FileHost {
  /** The address of a file that answers so. */
  offer(name: string, answer: (response: ServerResponse) => void): string;
  /** The address of a file with these bytes. */
  put(name: string, bytes: Uint8Array): string;
  readonly asked: readonly IncomingHttpHeaders[];
  close(): Promise<void>;
}

export async function startFileHost(): Promise<FileHost> {
  const files = new Map<string, (response: ServerResponse) => void>();
  const asked: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers);
    const answer = files.get(request.url ?? '');
    if (answer !== undefined) answer(response);
    else {
      response.writeHead(404);
      response.end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const offer: FileHost['offer'] = (name, answer) => {
    files.set(`/${name}`, answer);
    return `http://127.0.0.1:${port}/${name}`;
  };
  return {
    offer,
    put: (name, bytes) =>
      offer(name, (response) => {
        response.writeHead(200);
        response.end(bytes);
      }),
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
