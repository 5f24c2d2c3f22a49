import type { Logger } from '../../../src/ports/logger';

export interface RecordingLogger extends Logger {
  readonly lines: string[];
}

export function createRecordingLogger(): RecordingLogger {
  const lines: string[] = [];
  const keep = (fields: Readonly<Record<string, unknown>>, message: string): void => {
    lines.push(JSON.stringify({ ...fields, message }));
  };
  return { lines, info: keep, warn: keep, error: keep };
}
