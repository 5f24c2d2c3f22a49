import { mailLanguages } from '../../../domain/invitation-request';
import { listLimits } from '../../../domain/list-file/listed-guests';
import type { TabLimits } from '../../../domain/tab/tab-form';
import type { ApiRoute } from '../../api-request';
import type { TabParts } from '../tab-parts';
import { createTabRoute } from '../tab-route';

/** What holds before anything is filled in. */
export function createLimitsRoute(parts: TabParts): ApiRoute {
  const { maxGuestsPerRequest, maxInvitationsPerDay } = parts.settings;
  return createTabRoute(parts, {
    method: 'get',
    path: 'limits',
    async answer({ requester, sentences: { locale } }) {
      const invited = await parts.tabFlows.invitedToday(requester);
      const result: TabLimits = {
        locale,
        guestsPerRequest: maxGuestsPerRequest,
        newGuestsLeftToday: Math.max(0, maxInvitationsPerDay - invited),
        sendHoldSeconds: parts.sendHoldSeconds,
        mailLanguages,
        listBytes: listLimits.file,
      };
      return { result };
    },
  });
}
