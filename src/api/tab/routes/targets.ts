import { z } from 'zod';
import type { TabTargets } from '../../../domain/tab/tab-form';
import { formatTargetRef } from '../../../domain/target';
import type { ApiRoute } from '../../api-request';
import { presentTargets } from '../present-targets';
import type { TabParts } from '../tab-parts';
import { createTabRoute } from '../tab-route';

const LONGEST_SEARCH = 256;

/** The likeliest targets, as the form in the chat offers them. */
export function createTargetsRoute(parts: TabParts): ApiRoute {
  return createTabRoute(parts, {
    method: 'get',
    path: 'targets',
    async answer({ requester, sentences }) {
      const { choices, lastUsed } = await parts.tabFlows.likelyTargets(requester);
      const result: TabTargets = {
        targets: await presentTargets(choices, { requester, sentences }, parts),
        lastUsed: lastUsed === null ? null : formatTargetRef(lastUsed),
      };
      return { result };
    },
  });
}

export function createSearchTargetsRoute(parts: TabParts): ApiRoute {
  return createTabRoute(parts, {
    method: 'post',
    path: 'targets/search',
    form: z.strictObject({ text: z.string().max(LONGEST_SEARCH) }),
    async answer({ requester, sentences, body: { text } }) {
      const found = await parts.flows.searchTargets(requester, text);
      const result: TabTargets = {
        targets: await presentTargets(found, { requester, sentences }, parts),
        lastUsed: null,
      };
      return { result };
    },
  });
}
