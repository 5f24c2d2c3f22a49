import { pino, type DestinationStream } from 'pino';
import type { Logger } from '../ports/logger';

export interface LoggerOptions {
  /** Standard output if left out. */
  readonly destination?: DestinationStream;
  /** `info` if left out. */
  readonly level?: 'info' | 'warn';
}

/** One JSON object a line. */
export function createJsonLogger({ destination, level = 'info' }: LoggerOptions = {}): Logger {
  const options = { base: null, level, timestamp: () => `,"time":"${new Date().toISOString()}"` };
  return destination === undefined ? pino(options) : pino(options, destination);
}
