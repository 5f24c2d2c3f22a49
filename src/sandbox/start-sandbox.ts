import { openPorts, startBot, TEAMS_EDIT_GAP, type RunningBot } from '../composition';
import type { Config, Environment } from '../config';
import { onThisMachine } from '../files/file-places';
import { createJsonLogger } from '../telemetry/json-logger';
import type { WatchPace } from '../domain/watch-pace';
import { contoso } from './directory/contoso';
import { buildPages } from './build-pages';
import { HOST_PATH } from './host/host-pages';
import { createTabHost } from './tab-host';
import { createTabSignIn, createTabTokenPage } from './tab-sign-in';
import { startDirectoryProcess } from './start-directory-process';
import { createSandboxPages } from './sandbox-pages';
import { createSandboxTokens } from './sandbox-tokens';
import { readSandboxConfig } from './sandbox-config';
import { startPlayground } from './playground/start-playground';

export interface SandboxOptions {
  readonly env: Environment;
  /** Without the Playground. */
  readonly headless: boolean;
}

export interface Sandbox {
  readonly urls: {
    readonly bot: string;
    readonly graph: string;
    readonly mailbox: string | null;
    readonly playground: string | null;
    /** The tab, in a host of its own. */
    readonly tab: string;
  };
  close(): Promise<void>;
}

/** Seconds; whoever tries the bot accepts at some time and looks at the chat right after. */
const EAGER: WatchPace = [{ untilAge: 30 * 86_400, every: 10 }];
const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** By the names in the host page's address. */
const tabPeople = new Map(
  Object.entries(contoso.people).map(([name, { id }]) => [name, { id, tenantId: contoso.tenant.id }]),
);

/** The bot, a directory for it, and a client to talk to it, on this machine alone. */
export async function startSandbox({ env, headless }: SandboxOptions): Promise<Sandbox> {
  const { config, graphBaseUrl, peopleFile, cleanUp } = readSandboxConfig(env);
  const toClose: (() => unknown)[] = [cleanUp];
  // In reverse: first who talks, so that a turn under way still reaches the chat.
  const close = async () => {
    for (const end of toClose.splice(0).reverse()) await end();
  };
  try {
    await buildPages();
    const directory = graphBaseUrl === null ? await startDirectoryProcess() : null;
    if (directory !== null) toClose.push(() => directory.close());
    const graph = graphBaseUrl ?? directory?.url ?? '';
    const bot = await startSandboxBot(config, graph);
    toClose.push(() => bot.close());
    const playground = headless
      ? null
      : await startPlayground({
          botUrl: `${bot.url}/api/messages`,
          ...(peopleFile === null ? {} : { peopleFile }),
        });
    if (playground !== null) toClose.splice(-1, 0, () => playground.close());
    return {
      urls: {
        bot: bot.url,
        graph,
        mailbox: directory === null ? null : `${directory.url}/mailbox`,
        playground: playground?.url ?? null,
        tab: `${bot.url}${HOST_PATH}`,
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startSandboxBot(config: Config, graphBaseUrl: string): Promise<RunningBot> {
  const logger = createJsonLogger({ destination: process.stderr, level: 'warn' });
  const ports = await openPorts({ config, graphBaseUrl, tokens: createSandboxTokens(), logger });
  const tabSignIn = await createTabSignIn(contoso.tenant.id);
  let ownOrigin: string | null = null;
  try {
    const bot = await startBot(ports, config, {
      host: '127.0.0.1',
      registration: null,
      signIn: null,
      pages: [...createTabHost(), createTabTokenPage(tabSignIn, tabPeople)],
      tab: { admit: tabSignIn.admit, isOwnOrigin: (origin) => origin === ownOrigin },
      hasTypeahead: false,
      pageLinks: createSandboxPages(() => ownOrigin ?? '', tabPeople),
      acceptsFilesFrom: onThisMachine,
      editGap: TEAMS_EDIT_GAP,
      watch: { everySeconds: 5, pace: EAGER },
      rules: { tenantIds: null, acceptsServiceUrl: ({ hostname }) => LOOPBACK.has(hostname) },
    });
    ownOrigin = bot.url;
    return bot;
  } catch (error) {
    await ports.storage.close();
    throw error;
  }
}
