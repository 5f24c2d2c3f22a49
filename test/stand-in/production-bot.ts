import { CLOUDS, type Cloud } from '../../src/clouds';
import { readProductionConfig } from '../../src/production-config';
import { startProduction } from '../../src/production';
import { createJsonLogger } from '../../src/telemetry/json-logger';

/** A process of its own, because Node reads the certificates it trusts when it starts: the production bot in the stand-in's cloud. */
process.once('message', (cloud: Cloud) => {
  const clouds = { ...CLOUDS, Public: cloud };
  startProduction(readProductionConfig(process.env, clouds), createJsonLogger()).then(
    (bot) => {
      process.send?.({ url: bot.url, operatorUrl: bot.operatorUrl });
      process.once('SIGTERM', () => {
        void bot.close().then(() => process.exit(0));
      });
    },
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
process.once('disconnect', () => process.exit(0));
