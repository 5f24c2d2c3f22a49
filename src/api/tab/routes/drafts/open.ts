import type { TabDrafts } from '../../../../domain/tab/tab-draft';
import type { ApiRoute } from '../../../api-request';
import { answerDraft } from '../../answer-draft';
import { presentDraft } from '../../present-draft';
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
        drafts: open.map((summary) => {
          const { id, state, target, rows, createdAt } = presentDraft(summary, sentences);
          return { id, state, target, rows, createdAt };
        }),
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
