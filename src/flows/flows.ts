import type { DirectoryAccess } from '../ports/directory';
import type { CardPlaces } from '../ports/card-places';
import type { GuestHistory } from '../ports/guest-history';
import type { RequestLedger } from '../ports/request-ledger';
import type { PlanSettings } from '../domain/plan-facts';
import { createChangeCourse } from './change-course';
import { createListGuests } from './list-guests';
import { createOpenForm } from './open-form';
import { createPlanDraft } from './plan-draft';
import { createRefreshRequest } from './refresh-request';
import { createReopenForm } from './reopen-form';
import { createReviewGuests } from './review-guests';
import { createReviewLine } from './review-line';
import { createReviseDraft } from './revise-draft';
import { createSearchTargets } from './search-targets';
import { createSendRequest } from './send-request';

export interface FlowDependencies {
  readonly directory: DirectoryAccess;
  readonly ledger: RequestLedger;
  readonly history: GuestHistory;
  readonly cardPlaces: CardPlaces;
  readonly settings: PlanSettings;
  readonly sendHoldSeconds: number;
  readonly newId: () => string;
}

/** Everything a person can ask for in the chat. */
export function createFlows(deps: FlowDependencies) {
  const openForm = createOpenForm(deps);
  const planDraft = createPlanDraft(deps);
  const reviewGuests = createReviewGuests({ ...deps, openForm, planDraft });
  return {
    openForm,
    reviewGuests,
    reopenForm: createReopenForm({ ...deps, openForm }),
    reviewLine: createReviewLine({ ...deps, openForm, reviewGuests }),
    reviseDraft: createReviseDraft({ ...deps, planDraft }),
    sendRequest: createSendRequest(deps),
    changeCourse: createChangeCourse(deps),
    refreshRequest: createRefreshRequest(deps),
    listGuests: createListGuests(deps),
    searchTargets: createSearchTargets(deps),
  };
}

export type Flows = ReturnType<typeof createFlows>;
