import type { Requester } from '../../domain/invitation-request';
import { formatTargetRef, type TargetRef } from '../../domain/target';
import type { RequestLedger } from '../../ports/request-ledger';
import { createKeepChosen } from './keep-chosen';
import { guestsOf, invitedIn } from './listed-in';
import type { createPlanList, ListOutcome } from './plan-list';

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

/** The same list goes into one more target: as a draft beside the others, every row judged for that target. */
export function createAddTarget({ ledger, planList }: AddTargetDependencies) {
  const keepChosen = createKeepChosen({ ledger });

  return async function addTarget(added: TargetAdded): Promise<ListOutcome> {
    const { requestId, newId, requester, target, appRoleId } = added;
    const draft = await ledger.find(requestId, requester);
    if (draft === null || draft.state === 'cancelled') return { kind: 'gone' };
    if (draft.state !== 'draft') return { kind: 'alreadySent', request: draft };
    const ids = await ledger.listOf(requestId, requester);
    const others = await Promise.all(ids.map((id) => ledger.find(id, requester)));
    const same = others.find((other) => other !== null && isFor(other.target.ref, target));
    if (same) return { kind: 'review', request: same, owners: null };
    if (ids.length >= MOST_TARGETS && !ids.includes(newId))
      return { kind: 'problem', problem: { kind: 'tooManyTargets', most: MOST_TARGETS }, roles: [] };
    const outcome = await planList({
      requestId: newId,
      requester,
      locale: draft.locale,
      guests: guestsOf(draft),
      target,
      appRoleId,
      options: draft.options,
      memory: 'recent',
      listId: draft.listId ?? draft.id,
    });
    return keepChosen(outcome, invitedIn(draft));
  };
}

const isFor = (one: TargetRef, other: TargetRef): boolean => formatTargetRef(one) === formatTargetRef(other);
