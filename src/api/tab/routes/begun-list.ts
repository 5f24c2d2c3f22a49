import type { TabBegunList } from '../../../domain/tab/tab-draft';
import type { ApiRoute } from '../../api-request';
import { presentTargets } from '../present-targets';
import type { TabParts } from '../tab-parts';
import { TabRefusal } from '../tab-refusal';
import { createTabRoute } from '../tab-route';

/** What was typed in the chat before its list was opened here. */
export function createBegunListRoute(parts: TabParts): ApiRoute {
  return createTabRoute(parts, {
    method: 'get',
    path: 'lists/:id',
    async answer({ requester, sentences, params }) {
      const id = params['id'] ?? '';
      const begun = await parts.tabFlows.begunList(id, requester);
      if (begun === null) throw new TabRefusal('gone', sentences.tab.problems.gone);
      const { text, target, appRoleId, options } = begun;
      const chosen = target === null ? [] : [target];
      const [first = null] = await presentTargets(chosen, { requester, sentences }, parts);
      const result: TabBegunList = { id, text, target: first, appRoleId, options };
      return { result };
    },
  });
}
