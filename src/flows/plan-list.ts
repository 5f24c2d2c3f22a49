import type { InvitationOptions, Locale, Requester } from '../domain/invitation-request';
import { judgeTarget } from '../domain/judge-target';
import type { ParsedGuest } from '../domain/parse-guest-list';
import type { PlanSettings } from '../domain/plan-facts';
import { rolesToChooseFrom } from '../domain/roles-to-choose-from';
import type { AppRole, TargetRef } from '../domain/target';
import type { DirectoryAccess } from '../ports/directory';
import type { FormProblem } from './invitation-form';
import type { createPlanDraft, ReviewOutcome } from './plan-draft';

export interface ListInput {
  readonly requestId: string;
  readonly requester: Requester;
  readonly locale: Locale;
  readonly guests: readonly ParsedGuest[];
  readonly target: TargetRef;
  readonly appRoleId: string | null;
  readonly options: InvitationOptions;
}

export type ListOutcome =
  | ReviewOutcome
  | {
      readonly kind: 'problem';
      readonly problem: FormProblem;
      /** To choose from, where that is the problem. */
      readonly roles: readonly AppRole[];
    };

export interface PlanListDependencies {
  readonly directory: DirectoryAccess;
  readonly planDraft: ReturnType<typeof createPlanDraft>;
  readonly settings: PlanSettings;
}

/** A list that somebody gave becomes a draft with every row judged, or comes back with what is to be mended. */
export function createPlanList({ directory, planDraft, settings }: PlanListDependencies) {
  return async function planList(input: ListInput): Promise<ListOutcome> {
    const most = settings.maxGuestsPerRequest;
    if (input.guests.length === 0) return problem({ kind: 'noGuests' });
    if (input.guests.length > most) return problem({ kind: 'tooManyGuests', most });
    const asRequester = await directory.as(input.requester);
    const target = await asRequester.targets.find(input.target);
    if (target === null) return problem({ kind: 'targetNotFound', name: null });
    const roles = rolesToChooseFrom(target);
    const isRoleKnown = roles.length < 2 || roles.some(({ id }) => id === input.appRoleId);
    // Nobody is asked for the role of an app that takes no guests.
    if (!isRoleKnown && judgeTarget(target, settings).refusal === null)
      return problem({ kind: 'noAppRole' }, roles);
    return planDraft(asRequester, { ...input, target });
  };
}

function problem(what: FormProblem, roles: readonly AppRole[] = []): ListOutcome {
  return { kind: 'problem', problem: what, roles };
}
