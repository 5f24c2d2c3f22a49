import type { ReadCommand } from './command';
import { readWords } from './read-words';
import { UsageError } from './usage-error';

/** `npm run forget -- ADDRESS`: erases what is personal about a guest; status 1 where work on them is under way. */
export const forget: ReadCommand = (words) => {
  const { positionals } = readWords(words, {});
  const [address, ...others] = positionals;
  if (address === undefined || others.length > 0 || !/^[^\s@]+@[^\s@]+$/.test(address)) {
    throw new UsageError('Give one e-mail address: npm run forget -- ann@fabrikam.com');
  }
  return async ({ desk, say }) => {
    const outcome = await desk.forget(address);
    switch (outcome.kind) {
      case 'unknown':
        say('Nothing is kept about this address.');
        return 0;
      case 'underWay':
        say(
          'Nothing was erased: work on this guest is under way. Let it end, or have it stopped in the chat:',
        );
        for (const { requestId, requesterId } of outcome.requests) {
          say(`  request ${requestId} of ${requesterId}`);
        }
        return 1;
      case 'forgotten':
        say(
          `Erased: ${count(outcome.items, 'guest entry', 'guest entries')} and ` +
            `${count(outcome.drafts, 'unsent request', 'unsent requests')}. ` +
            `${count(outcome.auditLines, 'line', 'lines')} of evidence stay, with ids and a keyed hash, no name and no address.`,
        );
        say('The guest account itself is in your directory: delete it there if it shall go.');
        return 0;
    }
  };
};

function count(n: number, one: string, several: string): string {
  return `${n} ${n === 1 ? one : several}`;
}
