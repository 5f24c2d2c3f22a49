import { randomUUID } from 'node:crypto';
import { createDownloadPage } from './api/download/download-page';
import { createDownloadTickets } from './api/download/download-tickets';
import type { Page } from './api/page';
import type { BotRegistration } from './channel/adapter/bot-registration';
import { createAdapter } from './channel/adapter/create-adapter';
import { GuestlistBot } from './channel/bot';
import { createChatNotes } from './channel/inbound/chat-notes';
import type { ActivityRules } from './channel/inbound/check-activity';
import { CardPacer } from './channel/outbound/card-pacer';
import type { PageLinks } from './channel/page-links';
import { LateAnswers } from './channel/outbound/late-answers';
import { createChat } from './channel/outbound/chat';
import { createChatAnnouncer } from './channel/outbound/chat-announcer';
import { createTellRequester } from './channel/outbound/tell-requester';
import { createAskForWaiting } from './channel/sign-in/ask-for-waiting';
import type { SignIn } from './channel/sign-in/sign-in';
import { startBackgroundWork, type Watch } from './background-work';
import { ConfigError, type Config } from './config';
import { createFlows } from './flows/flows';
import type { AcceptsPlace } from './files/file-places';
import { createRemoteListFiles } from './files/remote-list-files';
import { createBudget } from './graph/client/budget';
import { systemClock } from './graph/client/clock';
import { createWriteAllowance, GRAPH_WRITES } from './graph/client/write-allowance';
import { createGraphDirectoryAccess } from './graph/graph-directory-access';
import type { Rate } from './ports/allowances';
import type { DirectoryAccess } from './ports/directory';
import type { Logger } from './ports/logger';
import { noMetrics, type Metrics } from './ports/metrics';
import type { RequesterTokens } from './ports/requester-tokens';
import { createBotServer } from './server';
import { openTabDoor, type TabAdmission } from './tab-door';
import { timed } from './telemetry/timed';
import { createTextCipher } from './storage/secrets/text-cipher';
import { openStorage, type Storage } from './storage/open-storage';

/** The world as the flows see it. */
export interface Ports {
  /** For somebody who waits for the answer. */
  readonly directory: DirectoryAccess;
  /** For work that goes on behind. */
  readonly workDirectory: DirectoryAccess;
  readonly metrics: Metrics;
  readonly storage: Storage;
  readonly logger: Logger;
}

export interface World {
  readonly config: Config;
  /** Origin of Microsoft Graph, without a version. */
  readonly graphBaseUrl: string;
  readonly tokens: RequesterTokens;
  readonly logger: Logger;
  /** Nobody counts if left out. */
  readonly metrics?: Metrics;
  /** What all processes may write in one tenant; Graph's published limit if left out. */
  readonly writes?: Rate;
}

/** Who may talk to the bot, and where it listens. */
export interface Door {
  readonly host: string;
  /** Null in the sandbox alone: then nothing is authenticated. */
  readonly registration: BotRegistration | null;
  /** How people sign in; null in the sandbox, where nobody has to. */
  readonly signIn: SignIn | null;
  /** Beside the bot, for browsers. */
  readonly pages: readonly Page[];
  /** Who may ask for data in a browser; null where no page may. */
  readonly tab: TabAdmission | null;
  readonly rules: ActivityRules;
  /** Origin under which people's browsers reach the bot; where it listens, if left out. */
  readonly publicUrl?: string;
  /** Where attached lists may be fetched from; nowhere, if left out. */
  readonly acceptsFilesFrom?: AcceptsPlace;
  /** Pages that people open from the chat; none, if left out. */
  readonly pageLinks?: PageLinks;
  /** Teams looks for choices while the person types; the Playground does not. */
  readonly hasTypeahead: boolean;
  /** Milliseconds between two edits of one card. */
  readonly editGap: number;
  /** How often pending guests are looked at. */
  readonly watch: Watch;
}

export interface RunningBot {
  /** Origin the bot listens on. */
  readonly url: string;
  /** Hands back what is not begun, lets the step at hand end, then closes. */
  close(): Promise<void>;
}

/** Teams bears about one edit a second in a chat. */
export const TEAMS_EDIT_GAP = 1_500;
/** Orchestrators kill what has not ended ten seconds after they asked; what is cut off then is settled at the next start. */
const CLOSE_GRACE_SECONDS = 7;
/** Dialogs that wait for the directory at one time. */
const LATE_ANSWERS = 1_000;
/** A living worker extends its claim thrice in that time; what a dead one had is taken over after it. */
const LEASE_SECONDS = 15;

/** The state alone. @throws with one plain sentence when it cannot be opened. */
export function openStore(config: Config, logger: Logger): Promise<Storage> {
  return openStorage({
    databaseUrl: config.databaseUrl,
    dataDir: config.dataDir,
    linkKey: config.linkKey,
    leaseSeconds: LEASE_SECONDS,
    closeGraceSeconds: CLOSE_GRACE_SECONDS,
    auditRetentionDays: config.auditRetentionDays,
    logger,
  });
}

export async function openPorts(world: World): Promise<Ports> {
  return createPorts(world, await openStore(world.config, world.logger));
}

/** The directory beside a store that is open. */
export function createPorts(world: World, storage: Storage): Ports {
  const { config, graphBaseUrl, tokens, logger, metrics = noMetrics, writes = GRAPH_WRITES } = world;
  const graph = {
    baseUrl: graphBaseUrl,
    tokens,
    logger,
    metrics,
    budget: createBudget(systemClock),
    writes: createWriteAllowance(storage.allowances, writes, systemClock),
    settings: { ownedApps: config.ownedAppsOn, deleteAccounts: config.deleteAccountsOn },
  };
  return {
    directory: createGraphDirectoryAccess({ ...graph, priority: 'high' }),
    workDirectory: createGraphDirectoryAccess({ ...graph, priority: 'normal' }),
    storage,
    logger,
    metrics,
  };
}

export async function startBot(ports: Ports, config: Config, door: Door): Promise<RunningBot> {
  const { directory, workDirectory, storage, logger, metrics } = ports;
  const adapter = createAdapter({ ...door, logger });
  const chat = createChat(adapter, door.registration?.appId ?? '');
  const pacer = new CardPacer(door.editGap);
  const { signIn } = door;
  const { signIns, chats } = storage;
  const waiting = createAskForWaiting({ signIn, signIns, chats, chat, logger });
  const tell = createTellRequester({ chat, chats, pages: door.pageLinks ?? null });
  const announcer = createChatAnnouncer({
    chat,
    cardPlaces: storage.cardPlaces,
    sharedPlaces: storage.sharedPlaces,
    pacer,
    waiting,
    tell,
    pages: door.pageLinks ?? null,
    logger,
  });

  const tickets = createDownloadTickets({
    cipher: createTextCipher(config.linkKey, 'download'),
    origin: () => door.publicUrl ?? server.url,
    now: Date.now,
  });
  const flows = createFlows({
    directory,
    ledger: storage.ledger,
    rows: storage.requestRows,
    history: storage.history,
    cardPlaces: storage.cardPlaces,
    sharedPlaces: storage.sharedPlaces,
    kept: storage.keptGuests,
    openedForms: storage.openedForms,
    downloads: tickets,
    files: createRemoteListFiles({ accepts: door.acceptsFilesFrom ?? (() => false) }),
    settings: config,
    tellChat: (request) => {
      announcer.progressed(request);
    },
    sendHoldSeconds: config.sendHoldSeconds,
    newId: randomUUID,
  });
  const bot = new GuestlistBot(
    {
      flows,
      settings: storage.settings,
      signIn,
      signIns,
      chats,
      sharedPlaces: storage.sharedPlaces,
      chat,
      cardPlaces: storage.cardPlaces,
      pacer,
      lateAnswers: new LateAnswers(LATE_ANSWERS),
      logger,
      hasTypeahead: door.hasTypeahead,
      linkVisibility: config.linkVisibility,
      requestUrl: config.requestUrl,
      pages: door.pageLinks ?? null,
    },
    createChatNotes(chats),
  );
  const tab =
    door.tab === null ? null : openTabDoor({ ...door.tab, flows, directory, storage, config, logger });
  const server = createBotServer({
    onActivity: timed(metrics, (posted) => adapter.receive(posted, (context) => bot.run(context))),
    pages: [...door.pages, createDownloadPage({ tickets, ledger: storage.ledger })],
    apis: tab?.routes ?? [],
    isReady: async () => {
      await storage.ready();
      await door.registration?.token();
    },
    logger,
  });
  await listen(server, { port: config.port, host: door.host });
  const background = await startBackgroundWork({
    directory: workDirectory,
    storage,
    announcer,
    config,
    watch: door.watch,
    logger,
  });
  return {
    url: server.url,
    async close() {
      const closed = new Promise<void>((resolve) => {
        server.close(resolve);
      });
      tab?.close();
      await background.rest();
      await closed;
      await pacer.idle();
      await storage.close();
    },
  };
}

/** Resolves once the server listens. @throws ConfigError for a port that is taken. */
export function listen(
  server: ReturnType<typeof createBotServer>,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<void> {
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
