import { listLimits } from '../../../domain/list-file/listed-guests';
import type { TabList } from '../../../domain/tab/tab-draft';
import type { ApiRoute } from '../../api-request';
import { sizeInWords } from '../size-in-words';
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
      const { problems, fileProblems } = sentences.tab;
      const tooLarge = () => new TabRefusal('tooLarge', problems.tooLarge(sizeInWords(listLimits.file)));
      const file = await bytes(listLimits.file);
      if (file === null) throw tooLarge();
      const outcome = await parts.readList(file);
      if (outcome.kind === 'refused') {
        const { problem } = outcome;
        if (problem === 'tooLarge') throw tooLarge();
        const text =
          problem in fileProblems
            ? fileProblems[problem as keyof typeof fileProblems]
            : fileProblems.notAList;
        throw new TabRefusal('toMend', { heading: problems.toMend, text });
      }
      const result: TabList = {
        guests: outcome.guests.map(({ address, displayName }) => ({ address, name: displayName ?? '' })),
        unreadable: outcome.skipped.slice(0, MOST_TOLD).map(({ text }) => text),
      };
      return { result };
    },
  });
}
