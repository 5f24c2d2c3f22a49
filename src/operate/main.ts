import { readProductionConfig } from '../production-config';
import { createJsonLogger } from '../telemetry/json-logger';
import { runCommand } from './run-command';

/** `npm run audit`, `forget`, `pause`, `resume` and `report`. */
void runCommand(process.argv.slice(2), {
  env: process.env,
  settings: (env) => readProductionConfig(env),
  logger: createJsonLogger({ destination: process.stderr, level: 'warn' }),
  say: (line) => process.stdout.write(`${line}\n`),
  remark: (line) => process.stderr.write(`${line}\n`),
}).then((status) => {
  process.exitCode = status;
});
