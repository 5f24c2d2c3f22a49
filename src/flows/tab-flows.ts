import type { CardPlaces } from '../ports/card-places';
import type { DirectoryAccess } from '../ports/directory';
import type { GuestHistory } from '../ports/guest-history';
import type { GuestTable } from '../ports/guest-table';
import { createActOnGuests } from './act-on-guests';
import { createBegunList } from './list/begun-list';
import { createAddTarget } from './list/add-target';
import { createEditDraft } from './list/edit-draft';
import { createEditList } from './list/edit-list';
import { createKeepAlike } from './list/keep-alike';
import { createSendList } from './list/send-list';
import type { Flows } from './flows';
import { likelyTargets } from './invitation-form';
import { createListTeam } from './list-team';
import { createLookAtGuest } from './look-at-guest';
import { createPlanDraft } from './plan-draft';
import { createPlanList } from './list/plan-list';
import type { PlanSettings } from '../domain/plan-facts';
import type { KeptGuests } from '../ports/kept-guests';
import type { OpenedForms } from '../ports/opened-forms';
import type { RequestLedger } from '../ports/request-ledger';
import type { Requester } from '../domain/invitation-request';

export interface TabFlowDependencies {
  readonly directory: DirectoryAccess;
  readonly history: GuestHistory;
  readonly guestTable: GuestTable;
  readonly ledger: RequestLedger;
  readonly kept: KeptGuests;
  readonly openedForms: OpenedForms;
  readonly cardPlaces: Pick<CardPlaces, 'put'>;
  readonly settings: PlanSettings;
  /** What the tab does as the chat does it. */
  readonly flows: Pick<Flows, 'changeCourse' | 'sendAlone'>;
}

/** What a person can ask for in the tab beside what they can in the chat. */
export function createTabFlows({ flows, ...deps }: TabFlowDependencies) {
  const planList = createPlanList({ ...deps, planDraft: createPlanDraft(deps) });
  const keepAlike = createKeepAlike({ ...deps, planList });
  return {
    planList,
    addTarget: createAddTarget({ ...deps, planList }),
    editList: createEditList({ ...deps, editDraft: createEditDraft({ ...deps, planList }), keepAlike }),
    sendList: createSendList({ ...deps, sendRequest: flows.sendAlone, keepAlike }),
    begunList: createBegunList(deps),
    actOnGuests: createActOnGuests({ ...deps, ...flows }),
    listTeam: createListTeam(deps),
    lookAtGuest: createLookAtGuest(deps),
    invitedToday: (requester: Requester) => deps.history.invitedToday(requester),
    likelyTargets: async (requester: Requester) =>
      likelyTargets(await deps.directory.as(requester), deps.history, requester),
  };
}

export type TabFlows = ReturnType<typeof createTabFlows>;
