import type { ReadCommand } from './command';
import { readWords } from './read-words';
import { UsageError } from './usage-error';

/** `npm run pause -- "reason"`: no process writes to the directory until `resume`. */
export const pause: ReadCommand = (words) => {
  const reason = readWords(words, {}).positionals.join(' ').trim();
  if (reason === '' || reason.length > 200) {
    throw new UsageError(
      'Say why, in at most 200 characters; people read it: npm run pause -- "the directory is being moved until 3 pm"',
    );
  }
  return async ({ desk, say }) => {
    const { since } = await desk.pause(reason);
    say(`Paused since ${since}. What people send waits; npm run resume lets it go on.`);
    return 0;
  };
};

/** `npm run resume` */
export const resume: ReadCommand = (words) => {
  if (readWords(words, {}).positionals.length > 0) throw new UsageError('npm run resume takes nothing more.');
  return async ({ desk, say }) => {
    const ended = await desk.resume();
    say(
      ended === null ? 'Nothing was paused.' : `Goes on. It was paused since ${ended.since}: ${ended.reason}`,
    );
    return 0;
  };
};
