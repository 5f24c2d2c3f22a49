import { pino, type DestinationStream } from 'pino';
import type { Logger } from '../ports/logger';

/** One JSON object a line, to standard output unless another stream is given. */
export function createJsonLogger(destination?: DestinationStream): Logger {
  const options = { base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` };
  return destination === undefined ? pino(options) : pino(options, destination);
}
