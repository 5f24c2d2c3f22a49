import { openPorts, startBot, type Ports } from '../composition';
import type { Environment } from '../config';
import { createJsonLogger } from '../telemetry/json-logger';
import { startDirectoryProcess } from './start-directory-process';
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
  };
  close(): Promise<void>;
}

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The bot, a directory for it, and a client to talk to it, on this machine alone. */
export async function startSandbox({ env, headless }: SandboxOptions): Promise<Sandbox> {
  const { config, graphBaseUrl, peopleFile, cleanUp } = readSandboxConfig(env);
  const directory = graphBaseUrl === null ? await startDirectoryProcess() : null;
  const graph = graphBaseUrl ?? directory?.url ?? '';
  const logger = createJsonLogger({ destination: process.stderr, level: 'warn' });
  const ports: Ports = await openPorts({
    config,
    graphBaseUrl: graph,
    tokens: createSandboxTokens(),
    logger,
  });
  const bot = await startBot(ports, config, {
    host: '127.0.0.1',
    credentials: {},
    hasTypeahead: false,
    rules: { tenantIds: null, acceptsServiceUrl: ({ hostname }) => LOOPBACK.has(hostname) },
  });
  const playground = headless
    ? null
    : await startPlayground({
        botUrl: `${bot.url}/api/messages`,
        ...(peopleFile === null ? {} : { peopleFile }),
      });
  return {
    urls: {
      bot: bot.url,
      graph,
      mailbox: directory === null ? null : `${directory.url}/mailbox`,
      playground: playground?.url ?? null,
    },
    async close() {
      // First who talks: a turn under way still reaches the chat.
      await bot.close();
      await playground?.close();
      await directory?.close();
      cleanUp();
    },
  };
}
