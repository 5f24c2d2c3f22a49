import { readConfig, type Environment } from '../config';
import type { Logger } from '../ports/logger';
import type { ProductionConfig } from '../production-config';
import { audit } from './commands/audit';
import type { ReadCommand } from './commands/command';
import { forget } from './commands/forget';
import { pause, resume } from './commands/pause';
import { report } from './commands/report';
import { UsageError } from './commands/usage-error';
import { openDesk } from './desk/open-desk';

const COMMANDS: Readonly<Record<string, ReadCommand>> = { audit, forget, pause, report, resume };

export interface Surroundings {
  readonly env: Environment;
  readonly settings: (env: Environment) => ProductionConfig;
  readonly logger: Logger;
  readonly say: (line: string) => void;
  readonly remark: (line: string) => void;
}

/** One of the operator's commands; the status it ends with: 0 done, 1 not done, 2 not understood. */
export async function runCommand(
  [name = '', ...words]: readonly string[],
  { env, settings, logger, say, remark }: Surroundings,
): Promise<number> {
  try {
    const read = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (read === undefined) throw new UsageError(`Give one of ${Object.keys(COMMANDS).join(', ')}.`);
    const command = read(words, new Date());
    const opened = await openDesk(readConfig(env), logger);
    try {
      return await command({ desk: opened.desk, settings: () => settings(env), logger, say, remark });
    } finally {
      await opened.close();
    }
  } catch (error) {
    remark(error instanceof Error ? error.message : String(error));
    return error instanceof UsageError ? 2 : 1;
  }
}
