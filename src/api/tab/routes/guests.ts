import type { TabGuestPage } from '../../../domain/tab/tab-guest';
import type { ApiRoute } from '../../api-request';
import { formatCursor } from '../cursor';
import { presentGuest } from '../present-guest';
import { presentTarget } from '../present-target';
import { readGuestQuery } from '../read-guest-query';
import type { TabParts } from '../tab-parts';
import { TabRefusal } from '../tab-refusal';
import { createTabRoute } from '../tab-route';

/** This person's guests as the ledger knows them; the watcher and the detail ask the directory. */
export function createGuestsRoute(parts: TabParts): ApiRoute {
  return createTabRoute(parts, {
    method: 'get',
    path: 'guests',
    async answer({ requester, sentences, query }) {
      const asked = readGuestQuery(query);
      if (asked === null) throw new TabRefusal('unreadable', sentences.tab.problems.unreadable);
      const { rows, next, totals } = await parts.guestTable.page(requester, asked);
      const targets = asked.after === null ? await parts.guestTable.targets(requester) : [];
      const result: TabGuestPage = {
        guests: rows.map((row) => presentGuest(row, sentences)),
        cursor: formatCursor(next),
        totals,
        targets: targets.map((target) => presentTarget(target, sentences)),
      };
      return { result };
    },
  });
}
