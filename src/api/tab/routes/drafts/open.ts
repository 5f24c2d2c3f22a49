import type { TabDrafts } from '../../../../domain/tab/tab-draft';
import type { ApiRoute } from '../../../api-request';
import { answerDraft } from '../../answer-draft';
import { presentKept } from '../../present-kept';
import type { TabParts } from '../../tab-parts';
import { createTabRoute } from '../../tab-route';

const MOST = 20;
/** A list is one for each of its targets. */
const MOST_REQUESTS = 100;

/** What this person can come back to. */
export function createDraftsRoute(parts: TabParts): ApiRoute {
  return createTabRoute(parts, {
    method: 'get',
    path: 'drafts',
    async answer({ requester, sentences }) {
      const open = await parts.requestRows.open(requester, MOST_REQUESTS);
      const result: TabDrafts = {
        drafts: presentKept(open, sentences).slice(0, MOST),
      };
      return { result };
    },
  });
}

export function createDraftRoute(parts: TabParts): ApiRoute {
  return createTabRoute(parts, {
    method: 'get',
    path: 'drafts/:id',
    answer: ({ requester, sentences, params }) =>
      answerDraft(parts, { requester, sentences }, params['id'] ?? ''),
  });
}
