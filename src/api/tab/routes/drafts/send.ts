import { z } from 'zod';
import type { ApiRoute } from '../../../api-request';
import { answerDraft, toMend } from '../../answer-draft';
import type { TabParts } from '../../tab-parts';
import { TabRefusal } from '../../tab-refusal';
import { createTabRoute } from '../../tab-route';

/** The draft becomes work with those for the list's other targets, once, however often it is pressed. */
export function createSendRoute(parts: TabParts): ApiRoute {
  return createTabRoute(parts, {
    method: 'post',
    path: 'drafts/:id/send',
    form: z.strictObject({}),
    async answer({ requester, sentences, params }) {
      const requestId = params['id'] ?? '';
      const { messages, tab } = sentences;
      const known = await parts.requestRows.summary(requestId, requester);
      if (known === null) throw new TabRefusal('gone', tab.problems.gone);
      const sent = await parts.tabFlows.sendList(requestId, requester);
      switch (sent.kind) {
        case 'sent': {
          const { result } = await answerDraft(parts, { requester, sentences }, sent.request.id);
          return { result: { ...result, rest: sent.rest } };
        }
        case 'problem':
          throw toMend(sent, sentences, parts);
        case 'judgedAnew':
          throw new TabRefusal('toMend', tab.problems.judgedAnew);
        case 'paused':
          throw new TabRefusal('paused', messages.paused(sent.because));
        case 'gone':
          throw known.request.state === 'draft'
            ? new TabRefusal('toMend', tab.problems.nothingToSend)
            : new TabRefusal('gone', tab.problems.gone);
      }
    },
  });
}
