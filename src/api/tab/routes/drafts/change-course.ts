import { z } from 'zod';
import type { RequestWish } from '../../../../ports/request-ledger';
import type { ApiRoute } from '../../../api-request';
import { answerDraft } from '../../answer-draft';
import type { TabParts } from '../../tab-parts';
import { TabRefusal } from '../../tab-refusal';
import { createTabRoute } from '../../tab-route';

const WISHES = {
  pause: { kind: 'pause' },
  resume: { kind: 'resume' },
  cancel: { kind: 'cancel' },
  'retry-failed': { kind: 'retryFailed' },
} as const satisfies Record<string, RequestWish>;

/** Pause, resume and cancel of a list with all its targets, retry of one of its requests: written down here, done by the worker. */
export function createCourseRoutes(parts: TabParts): readonly ApiRoute[] {
  return Object.entries(WISHES).map(([name, wish]) =>
    createTabRoute(parts, {
      method: 'post',
      path: `drafts/:id/${name}`,
      form: z.strictObject({}),
      async answer({ requester, sentences, params }) {
        const requestId = params['id'] ?? '';
        const outcome = await parts.flows.changeCourse({ requestId, requester, wish, place: null });
        switch (outcome.kind) {
          case 'asked':
            return answerDraft(parts, { requester, sentences }, requestId);
          case 'paused':
            throw new TabRefusal('paused', sentences.messages.paused(outcome.because));
          case 'gone':
            throw new TabRefusal('gone', sentences.tab.problems.gone);
        }
      },
    }),
  );
}
