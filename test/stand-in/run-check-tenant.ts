import { CLOUDS, type Cloud } from '../../src/clouds';
import { checkTenant } from '../../src/operate/check-tenant/check-tenant';
import { readProductionConfig } from '../../src/production-config';
import { quietLogger } from '../fakes/quiet-logger';

/** `npm run check-tenant` in the stand-in's cloud, each finding as a message. */
process.once('message', (cloud: Cloud) => {
  const settings = readProductionConfig(process.env, { ...CLOUDS, Public: cloud });
  const check = async () => {
    const prompt = (message: string) => process.send?.({ prompt: message });
    for await (const finding of checkTenant({ settings, logger: quietLogger, prompt }))
      process.send?.(finding);
    process.disconnect();
  };
  void check();
});
