import { politePace } from '../../src/domain/watch-pace';
import { createPorts, startBot } from '../../src/composition';
import { readConfig } from '../../src/config';
import { GRAPH_WRITES } from '../../src/graph/client/write-allowance';
import { createSandboxTokens } from '../../src/sandbox/sandbox-tokens';
import { openStorage } from '../../src/storage/open-storage';
import { createJsonLogger } from '../../src/telemetry/json-logger';

const setting = (name: string, unset: number) => Number(process.env[name] ?? unset);

/** One bot of a fleet: what production runs, at a directory that is not real and with times that can be short. */
async function main(): Promise<void> {
  const config = readConfig({ ...process.env });
  const logger = createJsonLogger({ destination: process.stderr, level: 'warn' });
  const storage = await openStorage({
    ...config,
    leaseSeconds: setting('FLEET_LEASE_SECONDS', 15),
    sweepSeconds: setting('FLEET_LEASE_SECONDS', 60),
    closeGraceSeconds: 2,
    logger,
  });
  const ports = createPorts(
    {
      config,
      graphBaseUrl: String(process.env['GRAPH_BASE_URL']),
      tokens: createSandboxTokens(),
      logger,
      writes: { ...GRAPH_WRITES, perSecond: GRAPH_WRITES.perSecond * setting('FLEET_TIME_SCALE', 1) },
    },
    storage,
  );
  const bot = await startBot(ports, config, {
    host: '127.0.0.1',
    registration: null,
    signIn: null,
    pages: [],
    tab: null,
    hasTypeahead: true,
    editGap: 1_500,
    watch: { everySeconds: 10, pace: politePace },
    rules: { tenantIds: null, acceptsServiceUrl: ({ hostname }) => hostname === '127.0.0.1' },
  });
  process.once('SIGTERM', () => {
    void bot.close().then(() => process.exit(0));
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ url: bot.url });
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
});
