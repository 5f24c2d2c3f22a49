import { ConfigError } from '../config';
import { readProductionConfig } from '../production-config';
import { createJsonLogger } from '../telemetry/json-logger';
import { checkTenant } from './check-tenant/check-tenant';
import type { Finding } from './check-tenant/finding';

const MARKS: Readonly<Record<Finding['verdict'], string>> = { good: 'good', bad: 'BAD ', open: 'open' };

/** `npm run check-tenant`: tries what people's first invitation depends on; status 1 if anything stands in its way. */
async function main(): Promise<boolean> {
  const settings = readProductionConfig(process.env);
  const say = (text: string) => process.stdout.write(`${text}\n`);
  const logger = createJsonLogger({ destination: process.stderr, level: 'warn' });
  let isGood = true;
  for await (const { subject, verdict, says, fix } of checkTenant({ settings, logger, prompt: say })) {
    say(`${MARKS[verdict]}  ${subject}: ${says}`);
    if (fix !== undefined) say(`      → ${fix}`);
    isGood &&= verdict !== 'bad';
  }
  say(isGood ? '\nPeople can invite.' : '\nNot ready yet: mend what is BAD, then run this again.');
  return isGood;
}

main().then(
  (isGood) => {
    process.exitCode = isGood ? 0 : 1;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
