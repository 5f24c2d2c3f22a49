import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage-error';

/** @throws UsageError */
export function readWords<const T extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

const BACK = /^(\d{1,5})([dh])$/;
const DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/;
const MILLISECONDS = { d: 86_400_000, h: 3_600_000 } as const;

/** `7d`, `12h`, a date (midnight UTC), or a date and time with its zone. @throws UsageError */
export function readTime(text: string, now: Date): Date {
  const back = BACK.exec(text);
  if (back !== null) {
    return new Date(now.getTime() - Number(back[1]) * MILLISECONDS[back[2] as keyof typeof MILLISECONDS]);
  }
  const time = new Date(text);
  if (!DATE.test(text) || Number.isNaN(time.getTime())) {
    throw new UsageError(
      `"${text}" is no time: give 7d, 12h, a date such as 2026-11-01, or 2026-11-01T08:00:00Z.`,
    );
  }
  return time;
}
