import type { InvitationOptions, Locale, Requester } from '../../domain/invitation-request';
import type { ParsedGuest } from '../../domain/parse-guest-list';
import type { PlanSettings } from '../../domain/plan-facts';
import { rolesToAskFor } from '../../domain/roles-to-choose-from';
import type { AppRole, TargetRef } from '../../domain/target';
import type { CardPlaces } from '../../ports/card-places';
import type { DirectoryAccess } from '../../ports/directory';
import type { Memory } from '../../ports/guest-directory';
import type { KeptGuests } from '../../ports/kept-guests';
import type { OpenedForms } from '../../ports/opened-forms';
import type { FormProblem } from '../invitation-form';
import type { createPlanDraft, ReviewOutcome } from '../plan-draft';

export interface ListInput {
  readonly requestId: string;
  readonly requester: Requester;
  readonly locale: Locale;
  readonly guests: readonly ParsedGuest[];
  readonly target: TargetRef;
  readonly appRoleId: string | null;
  readonly options: InvitationOptions;
  /** `recent` for a list that was reviewed a moment ago; see `PlanDraftInput`. */
  readonly memory?: Memory;
  /** Of a list that goes into several targets; see `InvitationRequest`. */
  readonly listId?: string;
  readonly revision?: number;
  /** Of a draft that is changed: how many rows it had. */
  readonly rowsBefore?: number;
}

export interface ListProblem {
  readonly kind: 'problem';
  readonly problem: FormProblem;
  /** To choose from, where that is the problem. */
  readonly roles: readonly AppRole[];
}

export type ListOutcome = ReviewOutcome | ListProblem;

export interface PlanListDependencies {
  readonly directory: DirectoryAccess;
  readonly planDraft: ReturnType<typeof createPlanDraft>;
  readonly settings: PlanSettings;
  readonly kept: KeptGuests;
  readonly openedForms: OpenedForms;
  readonly cardPlaces: Pick<CardPlaces, 'put'>;
}

/** A list that somebody gave becomes a draft with every row judged, or comes back with what is to be mended. */
export function createPlanList(deps: PlanListDependencies) {
  const { directory, planDraft, settings } = deps;
  return async function planList(input: ListInput): Promise<ListOutcome> {
    const most = settings.maxGuestsPerRequest;
    if (input.guests.length === 0) return problem({ kind: 'noGuests' });
    if (input.guests.length > most) return problem({ kind: 'tooManyGuests', most });
    const asRequester = await directory.as(input.requester);
    const target = await asRequester.targets.find(input.target);
    if (target === null) return problem({ kind: 'targetNotFound', name: null });
    const roles = rolesToAskFor(target, input.appRoleId, settings);
    if (roles.length > 0) return problem({ kind: 'noAppRole' }, roles);
    const outcome = await planDraft(asRequester, { ...input, target });
    if (outcome.kind === 'review') await takeOver(input, deps);
    return outcome;
  };
}

function problem(what: FormProblem, roles: readonly AppRole[] = []): ListOutcome {
  return { kind: 'problem', problem: what, roles };
}

/** Of a list that was begun in the chat: the guests kept there are those of the draft now, and its card tells how it goes. */
async function takeOver(
  { requestId, requester, guests, rowsBefore }: ListInput,
  { kept, openedForms, cardPlaces }: PlanListDependencies,
): Promise<void> {
  const list = await kept.find(requestId, requester);
  const beyond = rowsBefore === undefined ? [] : (list?.guests.slice(rowsBefore) ?? []);
  if (list !== null) await kept.put(requestId, requester, { ...list, guests: [...guests, ...beyond] });
  const form = await openedForms.find(requestId, requester);
  if (form !== null && form.place !== null) await cardPlaces.put(requestId, form.place);
}
