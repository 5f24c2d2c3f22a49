import { z } from 'zod';
import type { TabTargets } from '../../../domain/tab/tab-form';
import type { TabTarget } from '../../../domain/tab/tab-guest';
import { formatTargetRef, type TargetChoice } from '../../../domain/target';
import { rolesToOffer } from '../../../flows/roles-to-offer';
import type { ApiRoute } from '../../api-request';
import type { Asking } from '../answer-draft';
import { presentTarget } from '../present-target';
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
        targets: await present(choices, { requester, sentences }, parts),
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
        targets: await present(found, { requester, sentences }, parts),
        lastUsed: null,
      };
      return { result };
    },
  });
}

/** With the roles of an app that has several, so that the form can ask for one. */
async function present(
  choices: readonly TargetChoice[],
  { requester, sentences }: Asking,
  { directory }: Pick<TabParts, 'directory'>,
): Promise<readonly TabTarget[]> {
  const roles = await rolesToOffer(directory, requester, choices);
  return choices.map((choice) => {
    const target = presentTarget(choice, sentences);
    const several = roles.get(target.ref);
    return several === undefined ? target : { ...target, roles: several };
  });
}
