import { CLOUDS, type Cloud } from '../../src/clouds';
import { runCommand } from '../../src/operate/run-command';
import { readProductionConfig } from '../../src/production-config';
import { quietLogger } from '../fakes/quiet-logger';

/** One of the operator's commands in the stand-in's cloud; its words are this process's. */
process.once('message', (cloud: Cloud) => {
  void runCommand(process.argv.slice(2), {
    env: process.env,
    settings: (env) => readProductionConfig(env, { ...CLOUDS, Public: cloud }),
    logger: quietLogger,
    say: (line) => process.stdout.write(`${line}\n`),
    remark: (line) => process.stderr.write(`${line}\n`),
  }).then((status) => {
    process.exitCode = status;
    process.disconnect();
  });
});
