import type { TabDrafts } from '../../../../domain/tab/tab-draft';
import type { ApiRoute } from '../../../api-request';
import { answerDraft } from '../../answer-draft';
import { presentKept } from '../../present-kept';
import type { TabParts } from '../../tab-parts';
import { createTabRoute } from '../../tab-route';

const MOST = 20;

/** What this person can come back to. */
export function createDraftsRoute(parts: TabParts): ApiRoute {
  return createTabRoute(parts, {
    method: 'get',
    path: 'drafts',
    async answer({ requester, sentences }) {
      const open = await parts.requestRows.open(requester, MOST);
      const result: TabDrafts = {
        drafts: presentKept(open, sentences),
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
