import type { InvitationRequest } from '../domain/invitation-request';
import type { DirectoryAccess } from '../ports/directory';
import type { CardPlaces } from '../ports/card-places';
import type { GuestHistory } from '../ports/guest-history';
import type { KeptGuests } from '../ports/kept-guests';
import type { ListFiles } from '../ports/list-files';
import type { OpenedForms } from '../ports/opened-forms';
import type { SharedPlaces } from '../ports/shared-places';
import type { RequestLedger } from '../ports/request-ledger';
import type { RequestRows } from '../ports/request-rows';
import type { PlanSettings } from '../domain/plan-facts';
import { createCancelOpen } from './cancel-open';
import { createChangeCourse } from './change-course';
import type { DownloadLinks } from '../ports/download-links';
import { createFindGuests } from './find-guests';
import { createFindRequest } from './find-request';
import { createChangeListCourse } from './list/change-list-course';
import { createFinishList } from './list/finish-list';
import { createRemoveTarget } from './list/remove-target';
import { createSendWithOthers } from './list/send-with-others';
import { createKeepEdits } from './keep-edits';
import { createListGuests } from './list-guests';
import { createOfferDownload } from './offer-download';
import { createOpenFormForMessage } from './open-form-for-message';
import { createOpenFormFromHistory } from './open-form-from-history';
import { createOpenForm } from './open-form';
import { createOpenList } from './open-list';
import { createPlanDraft } from './plan-draft';
import { createRefreshRequest } from './refresh-request';
import { createReopenForm } from './reopen-form';
import { createReviewGuests } from './review-guests';
import { createReviewLine } from './review-line';
import { createReviseDraft } from './revise-draft';
import { createSearchTargets } from './search-targets';
import { createSetCardAside } from './set-card-aside';
import { createStatusOf } from './status-of';
import { createTakeCardBack } from './take-card-back';
import { createTakeList } from './take-list';
import { createSendRequest } from './send-request';
import { createAskTrouble } from './trouble/ask-trouble';
import { createChooseGuest } from './trouble/choose-guest';
import { createFindCause } from './trouble/find-cause';

export interface FlowDependencies {
  readonly directory: DirectoryAccess;
  readonly ledger: RequestLedger;
  readonly rows: Pick<RequestRows, 'open'>;
  readonly history: GuestHistory;
  readonly cardPlaces: CardPlaces;
  readonly sharedPlaces: SharedPlaces;
  readonly kept: KeptGuests;
  readonly openedForms: OpenedForms;
  readonly files: ListFiles;
  readonly downloads: DownloadLinks;
  readonly settings: PlanSettings;
  /** Its cards are to show how a request stands, though no worker has done anything. */
  readonly tellChat: (request: InvitationRequest) => void;
  readonly sendHoldSeconds: number;
  readonly newId: () => string;
}

/** Everything a person can ask for in the chat. */
export function createFlows(deps: FlowDependencies) {
  const openForm = createOpenForm(deps);
  const planDraft = createPlanDraft(deps);
  const listGuests = createListGuests(deps);
  const changeCourse = createChangeListCourse({ ...deps, changeCourse: createChangeCourse(deps) });
  const keepEdits = createKeepEdits(deps);
  const sendRequest = createSendRequest({ ...deps, keepEdits });
  const askTrouble = createAskTrouble(deps);
  const reviewGuests = createReviewGuests({ ...deps, openForm, planDraft });
  return {
    openForm,
    openFormFromHistory: createOpenFormFromHistory(deps),
    ...createTakeList(deps),
    openFormForMessage: createOpenFormForMessage({ ...deps, openForm }),
    reviewGuests,
    reopenForm: createReopenForm({ ...deps, openForm }),
    reviewLine: createReviewLine({ ...deps, openForm, reviewGuests }),
    reviseDraft: createReviseDraft({ ...deps, planDraft }),
    keepEdits,
    sendRequest: createSendWithOthers({ ...deps, sendRequest }),
    sendAlone: sendRequest,
    openList: createOpenList({ ...deps, keepEdits }),
    finishList: createFinishList(deps),
    removeTarget: createRemoveTarget(deps),
    findRequest: createFindRequest(deps),
    changeCourse,
    cancelOpen: createCancelOpen({ ...deps, changeCourse }),
    refreshRequest: createRefreshRequest(deps),
    setCardAside: createSetCardAside(deps),
    takeCardBack: createTakeCardBack(deps),
    listGuests,
    statusOf: createStatusOf({ ...deps, listGuests }),
    findGuests: createFindGuests(deps),
    askTrouble,
    chooseGuest: createChooseGuest(deps),
    findCause: createFindCause({ askTrouble }),
    offerDownload: createOfferDownload(deps),
    searchTargets: createSearchTargets(deps),
  };
}

export type Flows = ReturnType<typeof createFlows>;
