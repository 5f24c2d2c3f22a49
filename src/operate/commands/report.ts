import { credentialLeft } from '../report/credential-left';
import { lookUpPeople } from '../report/look-up-people';
import { reportText } from '../report/report-text';
import type { ReadCommand } from './command';
import { readWords } from './read-words';
import { UsageError } from './usage-error';

/** `npm run report -- [--json] [--sign-in]`: what an operator should look after. */
export const report: ReadCommand = (words, now) => {
  const { values, positionals } = readWords(words, {
    json: { type: 'boolean' },
    'sign-in': { type: 'boolean' },
  });
  if (positionals.length > 0)
    throw new UsageError(`"${positionals.join(' ')}": give --json, --sign-in or nothing.`);
  return async ({ desk, settings, logger, say, remark }) => {
    const production = settings();
    const full = { ...(await desk.report()), credential: credentialLeft(production, now) };
    const seen =
      values['sign-in'] === true ? await lookUpPeople(full, production, { logger, prompt: remark }) : null;
    if (values.json === true) {
      say(JSON.stringify(seen === null ? full : { ...full, people: [...seen.values()] }));
    } else {
      for (const line of reportText(full, seen)) say(line);
    }
    return 0;
  };
};
