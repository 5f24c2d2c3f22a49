import type { TabWeeks } from '../../../domain/tab/tab-weeks';
import type { ApiRoute } from '../../api-request';
import type { TabParts } from '../tab-parts';
import { createTabRoute } from '../tab-route';

export function createWeeksRoute(parts: TabParts): ApiRoute {
  return createTabRoute(parts, {
    method: 'get',
    path: 'weeks',
    async answer({ requester }) {
      const result: TabWeeks = { weeks: await parts.guestTable.weeks(requester) };
      return { result };
    },
  });
}
