import { pino, type DestinationStream, type LoggerOptions as PinoOptions } from 'pino';
import type { Logger } from '../ports/logger';
import { redactFields, redactText } from './redact';

export interface LoggerOptions {
  /** Standard output if left out. */
  readonly destination?: DestinationStream;
  /** `info` if left out. */
  readonly level?: 'info' | 'warn';
}

/** One JSON object a line, without addresses, tokens, links and secrets whatever it is given. */
export function createJsonLogger({ destination, level = 'info' }: LoggerOptions = {}): Logger {
  const options: PinoOptions = {
    base: null,
    level,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { log: redactFields },
    hooks: {
      logMethod([fields, message], method) {
        method.apply(this, [fields, redactText(String(message))]);
      },
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
