import { listLimits } from '../../../domain/list-file/listed-guests';
import type { TabList } from '../../../domain/tab/tab-draft';
import type { ApiRoute } from '../../api-request';
import type { TabParts } from '../tab-parts';
import { TabRefusal } from '../tab-refusal';
import { createTabRoute } from '../tab-route';

const MOST_TOLD = 100;

/** A list file as rows to look at: what it is, its bytes say. Nothing of it is kept. */
export function createReadListRoute(parts: TabParts): ApiRoute {
  return createTabRoute(parts, {
    method: 'post',
    path: 'lists',
    async answer({ sentences, bytes }) {
      const { fileProblems } = sentences.lists;
      const file = await bytes(listLimits.file);
      if (file === null) throw new TabRefusal('tooLarge', fileProblems.tooLarge);
      const outcome = await parts.readList(file);
      if (outcome.kind === 'refused') {
        const { problem } = outcome;
        throw new TabRefusal(problem === 'tooLarge' ? 'tooLarge' : 'toMend', fileProblems[problem]);
      }
      const result: TabList = {
        guests: outcome.guests.map(({ address, displayName }) => ({ address, name: displayName ?? '' })),
        unreadable: outcome.skipped.slice(0, MOST_TOLD).map(({ text }) => text),
      };
      return { result };
    },
  });
}
