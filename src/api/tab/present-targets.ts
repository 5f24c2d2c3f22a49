import type { TabTarget } from '../../domain/tab/tab-guest';
import type { TargetChoice } from '../../domain/target';
import { rolesToOffer } from '../../flows/roles-to-offer';
import type { Asking } from './answer-draft';
import { presentTarget } from './present-target';
import type { TabParts } from './tab-parts';

/** With the roles of an app that has several, so that the form can ask for one. */
export async function presentTargets(
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
