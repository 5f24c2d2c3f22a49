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
  /** By the id of a chat or team. */
  readonly rosters: Map<string, Roster>;
  readonly settings: {
    mayOpenChats: boolean;
    /** A conversation the bot is not in. */
    absentFrom: string | null;
  };
  close(): Promise<void>;
}

const ROUTE = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;

/** Who and what is in a team or chat; what is left out, Teams does not tell. */
export interface Roster {
  readonly members?: readonly object[];
  readonly team?: object;
  readonly channels?: readonly object[];
}

export async function startTeamsConnector(): Promise<TeamsConnector> {
  const shown: ShownMessage[] = [];
  const rosters = new Map<string, Roster>();
  const settings: TeamsConnector['settings'] = { mayOpenChats: true, absentFrom: null };
  const answers = (method: string, url: string, body: object): { status: number; body: object } | null => {
    if (method === 'POST' && url === '/v3/conversations') {
      const [member] = (body as { members?: readonly { id: string }[] }).members ?? [];
      if (!settings.mayOpenChats) return { status: 403, body: { error: { code: 'Forbidden' } } };
      return { status: 201, body: { id: `a:${member?.id.replace('29:', '') ?? ''}` } };
    }
    const [, kind, id, part] =
      /^\/v3\/(conversations|teams)\/([^/?]+)(?:\/(pagedmembers|conversations))?(?:\?|$)/.exec(url) ?? [];
    if (method !== 'GET' || id === undefined) return null;
    const roster = rosters.get(decodeURIComponent(id).replace(/;messageid=.*$/, ''));
    const found =
      part === 'pagedmembers'
        ? roster?.members && { members: roster.members }
        : kind !== 'teams'
          ? undefined
          : part === 'conversations'
            ? roster?.channels && { conversations: roster.channels }
            : roster?.team;
    return found === undefined ? { status: 404, body: {} } : { status: 200, body: found };
  };
  const server = createServer((request, response) => {
    void (async () => {
      const activity = JSON.parse((await bodyOf(request)) || '{}') as Partial<Activity>;
      const known = answers(request.method ?? '', request.url ?? '', activity);
      if (known !== null) {
        response.writeHead(known.status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(known.body));
        return;
      }
      const [, conversation, activityId] = ROUTE.exec(request.url ?? '') ?? [];
      if (conversation === undefined) {
        response.writeHead(404);
        response.end();
        return;
      }
      if (decodeURIComponent(conversation) === settings.absentFrom) {
        response.writeHead(403, { 'content-type': 'application/json' });
        response.end('{"error":{"code":"BotNotInConversationRoster"}}');
        return;
      }
      const id = request.method === 'PUT' ? String(activityId) : `message-${shown.length + 1}`;
      const message = shown.find((one) => one.id === id);
      if (message !== undefined) {
        message.activity = activity;
        message.edits += 1;
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
    rosters,
    settings,
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
