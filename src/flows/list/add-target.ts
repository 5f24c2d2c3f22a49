import { compareLists, listKeyOf, newestOf, revisionOf } from '../../domain/compare-lists';
import type { Requester } from '../../domain/invitation-request';
import { isSameTarget, type TargetRef } from '../../domain/target';
import type { RequestLedger } from '../../ports/request-ledger';
import { createKeepChosen } from './keep-chosen';
import { chosenIn, guestsOf } from './listed-in';
import type { createPlanList, ListOutcome } from './plan-list';
import { readList } from './read-list';

/** A review of more could not be looked over, and each costs a reading of the directory at every edit. */
const MOST_TARGETS = 10;

export interface TargetAdded {
  /** A draft of the list. */
  readonly requestId: string;
  /** UUID of the draft to be; made by the page, so that asking twice adds it once. */
  readonly newId: string;
  readonly requester: Requester;
  readonly target: TargetRef;
  readonly appRoleId: string | null;
}

export interface AddTargetDependencies {
  readonly ledger: Pick<RequestLedger, 'find' | 'listOf' | 'saveDraft'>;
  readonly planList: ReturnType<typeof createPlanList>;
}

/** The same list goes into one more target: as a draft beside the others, every row judged for that target. One that is there already takes over the role. */
export function createAddTarget({ ledger, planList }: AddTargetDependencies) {
  const keepChosen = createKeepChosen({ ledger });

  return async function addTarget(added: TargetAdded): Promise<ListOutcome> {
    const { requestId, newId, requester, target, appRoleId } = added;
    const list = await readList(ledger, requestId, requester);
    const shown = list.find(({ id }) => id === requestId.toLowerCase());
    if (shown === undefined || shown.state === 'cancelled') return { kind: 'gone' };
    if (shown.state !== 'draft') return { kind: 'alreadySent', request: shown };
    const same = list.find((one) => isSameTarget(one.target.ref, target));
    if (same !== undefined && same.state !== 'draft') return { kind: 'alreadySent', request: same };
    const model = newestOf(shown, list);
    const isKept = appRoleId === null || appRoleId === same?.target.appRoleId;
    if (same !== undefined && isKept && compareLists(model, same) === 'nothing')
      return { kind: 'review', request: same, owners: null };
    if (same === undefined && list.length >= MOST_TARGETS)
      return { kind: 'problem', problem: { kind: 'tooManyTargets', most: MOST_TARGETS }, roles: [] };
    const outcome = await planList({
      requestId: same?.id ?? newId,
      requester,
      locale: shown.locale,
      guests: guestsOf(model, same),
      target,
      appRoleId: appRoleId ?? same?.target.appRoleId ?? null,
      options: model.options,
      memory: 'recent',
      listId: listKeyOf(shown),
      revision: revisionOf(model),
      ...(same === undefined ? {} : { rowsBefore: same.items.length }),
    });
    return keepChosen(outcome, chosenIn(model));
  };
}
