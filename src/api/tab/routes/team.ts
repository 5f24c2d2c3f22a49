import type { TabState, TabTeamPage } from '../../../domain/tab/tab-guest';
import type { ApiRoute } from '../../api-request';
import { formatCursor } from '../cursor';
import { presentGuest } from '../present-guest';
import { presentMember } from '../present-member';
import { presentTarget } from '../present-target';
import { readGuestQuery } from '../read-guest-query';
import type { TabParts } from '../tab-parts';
import { TabRefusal } from '../tab-refusal';
import { createTabRoute } from '../tab-route';
import { teamAsked } from '../team-asked';

/** A team's guests, for whoever owns it; those who came in otherwise follow on the last page. */
export function createTeamRoute(parts: TabParts): ApiRoute {
  return createTabRoute(parts, {
    method: 'get',
    path: 'teams/:groupId/guests',
    async answer({ requester, sentences, params, query }) {
      const { ref, team } = await teamAsked(parts, { requester, sentences }, params['groupId']);
      const asked = readGuestQuery(query);
      if (asked === null) throw new TabRefusal('unreadable', sentences.tab.problems.unreadable);
      const page = await parts.tabFlows.listTeam(requester, ref, asked);
      const target = presentTarget({ ref, displayName: team.displayName, viaDisplayName: null }, sentences);
      const members = page.others.map((person) => presentMember(person, target, new Date()));
      const totals: Record<TabState, number> = { ...page.totals };
      for (const { state } of members) totals[state] += 1;
      const result: TabTeamPage = {
        team: target,
        guests: [
          ...page.rows.map((row) => presentGuest(row, sentences)),
          ...members.filter(({ state }) => asked.state === null || state === asked.state),
        ],
        cursor: formatCursor(page.next),
        totals,
        targets: [],
        notRead: page.isUnread ? sentences.tab.membersUnread : null,
      };
      return { result };
    },
  });
}
