import type { Logger } from '../../ports/logger';
import type { OperatorDesk } from '../../ports/operator-desk';
import type { ProductionConfig } from '../../production-config';

export interface CommandParts {
  readonly desk: OperatorDesk;
  /** What only the bot itself needs. @throws ConfigError */
  readonly settings: () => ProductionConfig;
  readonly logger: Logger;
  /** One line of the result. */
  readonly say: (line: string) => void;
  /** One line beside the result. */
  readonly remark: (line: string) => void;
}

/** A command whose words have been understood; the status it ends with. */
export type Command = (parts: CommandParts) => Promise<number>;

/** @throws UsageError */
export type ReadCommand = (words: readonly string[], now: Date) => Command;
