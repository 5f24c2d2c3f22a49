import { ConfigError } from './config';
import { startProduction } from './production';
import { readProductionConfig } from './production-config';
import { createJsonLogger } from './telemetry/json-logger';

/** `npm start`: the bot for a real tenant, until SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const settings = readProductionConfig(process.env);
  const logger = createJsonLogger();
  const bot = await startProduction(settings, logger);
  logger.info({ url: bot.url, operatorUrl: bot.operatorUrl }, 'Guestlist is ready');

  const stop = (signal: string) => {
    logger.info({ signal }, 'Guestlist is ending');
    void bot.close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ error: String(error) }, 'Guestlist did not end cleanly');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  const isPlain = error instanceof ConfigError;
  process.stderr.write(`${isPlain ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
});
