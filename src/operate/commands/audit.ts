import type { AuditQuery } from '../../ports/audit-trail';
import type { ReadCommand } from './command';
import { readTime, readWords } from './read-words';
import { UsageError } from './usage-error';

const text = { type: 'string' } as const;

/** `npm run --silent audit -- …`: one line of JSON for each thing that was done, oldest first. */
export const audit: ReadCommand = (words, now) => {
  const { values, positionals } = readWords(words, {
    since: text,
    until: text,
    guest: text,
    target: text,
    by: text,
  });
  if (positionals.length > 0) {
    throw new UsageError(`"${positionals.join(' ')}": give --since, --until, --guest, --target or --by.`);
  }
  const { since, until, ...whom } = values;
  const query: AuditQuery = {
    ...whom,
    ...(since === undefined ? {} : { since: readTime(since, now) }),
    ...(until === undefined ? {} : { until: readTime(until, now) }),
  };
  return async ({ desk, say }) => {
    for await (const line of desk.audit(query)) say(JSON.stringify(line));
    return 0;
  };
};
