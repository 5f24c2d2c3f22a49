import { randomUUID } from 'node:crypto';
import { createAdapter } from './channel/adapter';
import { GuestlistBot } from './channel/bot';
import type { ActivityRules } from './channel/inbound/check-activity';
import { CardPacer } from './channel/outbound/card-pacer';
import { createChat } from './channel/outbound/chat';
import { createChatAnnouncer } from './channel/outbound/chat-announcer';
import { ConfigError, type Config } from './config';
import { createCarryOutRequest } from './flows/carry-out/carry-out-request';
import { createFlows } from './flows/flows';
import { createGraphDirectoryAccess } from './graph/graph-directory-access';
import type { DirectoryAccess } from './ports/directory';
import type { Logger } from './ports/logger';
import type { RequesterTokens } from './ports/requester-tokens';
import { createBotServer } from './server';
import { openStorage, type Storage } from './storage/open-storage';

/** The world as the flows see it. */
export interface Ports {
  readonly directory: DirectoryAccess;
  readonly storage: Storage;
  readonly logger: Logger;
}

export interface World {
  readonly config: Config;
  /** Origin of Microsoft Graph, without a version. */
  readonly graphBaseUrl: string;
  readonly tokens: RequesterTokens;
  readonly logger: Logger;
}

/** Who may talk to the bot, and where it listens. */
export interface Door {
  readonly host: string;
  readonly credentials: Parameters<typeof createAdapter>[0]['credentials'];
  readonly rules: ActivityRules;
  /** Teams looks for choices while the person types; the Playground does not. */
  readonly hasTypeahead: boolean;
  /** Milliseconds between two edits of one card. */
  readonly editGap: number;
}

export interface RunningBot {
  /** Origin the bot listens on. */
  readonly url: string;
  /** Lets the work at hand end, then closes. */
  close(): Promise<void>;
}

/** Teams bears about one edit a second in a chat. */
export const TEAMS_EDIT_GAP = 1_500;
/** Longer than any one call to Graph may take, so that a living worker never loses its claim. */
const LEASE_SECONDS = 60;

export async function openPorts({ config, graphBaseUrl, tokens, logger }: World): Promise<Ports> {
  const storage = await openStorage({
    databaseUrl: config.databaseUrl,
    dataDir: config.dataDir,
    linkKey: config.linkKey,
    leaseSeconds: LEASE_SECONDS,
    logger,
  });
  const directory = createGraphDirectoryAccess({
    baseUrl: graphBaseUrl,
    tokens,
    logger,
    settings: { ownedApps: config.ownedAppsOn },
  });
  return { directory, storage, logger };
}

export async function startBot(ports: Ports, config: Config, door: Door): Promise<RunningBot> {
  const { directory, storage, logger } = ports;
  const adapter = createAdapter({ ...door, logger });
  const chat = createChat(adapter, door.credentials.MicrosoftAppId ?? '');
  const pacer = new CardPacer(door.editGap);
  const announcer = createChatAnnouncer({ chat, cardPlaces: storage.cardPlaces, pacer, logger });

  const flows = createFlows({
    directory,
    ledger: storage.ledger,
    history: storage.history,
    cardPlaces: storage.cardPlaces,
    settings: config,
    sendHoldSeconds: config.sendHoldSeconds,
    newId: randomUUID,
  });
  const carryOutRequest = createCarryOutRequest({
    directory,
    work: storage.work,
    announcer,
    logger,
    rules: { ownedAppsOn: config.ownedAppsOn },
    pace: {
      now: () => new Date(),
      pause: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
      quietPeriodSeconds: config.quietPeriodSeconds,
    },
  });

  const bot = new GuestlistBot({
    flows,
    settings: storage.settings,
    chat,
    pacer,
    logger,
    hasTypeahead: door.hasTypeahead,
    requestUrl: config.requestUrl,
  });
  const server = createBotServer({
    onActivity: (request, response) => adapter.process(request, response, (context) => bot.run(context)),
    isReady: () => storage.ready(),
    logger,
  });
  await listen(server, config.port, door.host);
  await storage.onWake(carryOutRequest);
  await storage.recover();
  return {
    url: server.url,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(resolve);
      });
      await pacer.idle();
      await storage.close();
    },
  };
}

function listen(server: ReturnType<typeof createBotServer>, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new ConfigError([`Port ${port} is taken. Set PORT to another, or end what uses it.`])
          : error,
      );
    });
    server.listen(port, host, resolve);
  });
}
