import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';

/** A message of the bot as the chat shows it now. */
export interface ShownMessage {
  readonly id: string;
  readonly conversationId: string;
  activity: Partial<Activity>;
  edits: number;
}

/** Teams' connector as the bot's replies reach it: posts, edits, and what the chat then shows. */
export interface TeamsConnector {
  readonly serviceUrl: string;
  messages(conversationId: string): readonly ShownMessage[];
  close(): Promise<void>;
}

const ROUTE = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;

export async function startTeamsConnector(): Promise<TeamsConnector> {
  const shown: ShownMessage[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const activity = JSON.parse((await bodyOf(request)) || '{}') as Partial<Activity>;
      const [, conversation, activityId] = ROUTE.exec(request.url ?? '') ?? [];
      if (conversation === undefined) {
        response.writeHead(404);
        response.end();
        return;
      }
      const id = request.method === 'PUT' ? String(activityId) : `message-${shown.length + 1}`;
      const known = shown.find((message) => message.id === id);
      if (known !== undefined) {
        known.activity = activity;
        known.edits += 1;
      } else if (activity.type === 'message') {
        shown.push({ id, conversationId: decodeURIComponent(conversation), activity, edits: 0 });
      }
      // Not chained: restify, in the same process, changes what writeHead returns.
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id }));
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    serviceUrl: `http://127.0.0.1:${port}`,
    messages: (conversationId) => shown.filter((message) => message.conversationId === conversationId),
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
