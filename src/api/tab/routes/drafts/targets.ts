import { z } from 'zod';
import type { ApiRoute } from '../../../api-request';
import { answerDraft, answerPlanned } from '../../answer-draft';
import { appRoleId, targetRef } from '../../draft-forms';
import type { TabParts } from '../../tab-parts';
import { TabRefusal } from '../../tab-refusal';
import { createTabRoute } from '../../tab-route';

const form = z.strictObject({ id: z.uuid(), target: targetRef, appRoleId });

/** The list of this draft goes into one more target; the same id again adds it once. Answers the draft for that target. */
export function createAddTargetRoute(parts: TabParts): ApiRoute {
  return createTabRoute(parts, {
    method: 'post',
    path: 'drafts/:id/targets',
    form,
    async answer({ requester, sentences, params, body }) {
      const outcome = await parts.tabFlows.addTarget({
        requestId: params['id'] ?? '',
        newId: body.id,
        requester,
        target: body.target,
        appRoleId: body.appRoleId ?? null,
      });
      return answerPlanned(outcome, parts, { requester, sentences });
    },
  });
}

/** The target of this draft goes, the list stays. Answers another of its drafts. */
export function createRemoveTargetRoute(parts: TabParts): ApiRoute {
  return createTabRoute(parts, {
    method: 'post',
    path: 'drafts/:id/remove-target',
    form: z.strictObject({}),
    async answer({ requester, sentences, params }) {
      const removed = await parts.flows.removeTarget(params['id'] ?? '', requester);
      if (removed.kind === 'stays') throw new TabRefusal('gone', sentences.tab.problems.gone);
      return answerDraft(parts, { requester, sentences }, removed.next);
    },
  });
}
