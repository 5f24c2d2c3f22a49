import { parseGuestId } from '../../../domain/tab/guest-id';
import type { ApiRoute } from '../../api-request';
import { presentDetail } from '../present-detail';
import type { TabParts } from '../tab-parts';
import { TabRefusal } from '../tab-refusal';
import { createTabRoute } from '../tab-route';
import { teamAsked } from '../team-asked';

/** One guest; `team` names a team of the viewer's in which somebody else may have invited them. */
export function createGuestRoute(parts: TabParts): ApiRoute {
  return createTabRoute(parts, {
    method: 'get',
    path: 'guests/:id',
    async answer({ requester, sentences, params, query }) {
      const place = parseGuestId(params['id'] ?? '');
      const { team } = query;
      const owned = team === undefined ? null : await teamAsked(parts, { requester, sentences }, team);
      const detail =
        place === null ? null : await parts.tabFlows.lookAtGuest(requester, place, owned?.ref ?? null);
      if (detail === null) throw new TabRefusal('gone', sentences.tab.problems.gone);
      return { result: presentDetail(detail, sentences, parts.lines) };
    },
  });
}
