import type {
  InvitationOptions,
  InvitationRequest,
  Locale,
  PlannedTarget,
  Requester,
} from '../domain/invitation-request';
import type { ParsedGuest } from '../domain/parse-guest-list';
import { minutesNeeded } from '../domain/minutes-needed';
import { countPlans } from '../domain/plan-counts';
import { planInvitation } from '../domain/plan-invitation';
import type { PlanSettings } from '../domain/plan-facts';
import type { Reading } from '../domain/reading';
import { rolesToChooseFrom } from '../domain/roles-to-choose-from';
import { refOf, type Target } from '../domain/target';
import type { Directory } from '../ports/directory';
import type { Memory } from '../ports/guest-directory';
import type { GuestHistory } from '../ports/guest-history';
import type { RequestLedger } from '../ports/request-ledger';
import type { TargetOwner } from '../ports/target-catalog';
import { lookAtOpens } from './look-at-opens';
import { gatherFacts } from './gather-facts';

export interface PlanDraftInput {
  readonly requestId: string;
  readonly requester: Requester;
  readonly locale: Locale;
  readonly guests: readonly ParsedGuest[];
  readonly target: Target;
  readonly appRoleId: string | null;
  readonly options: InvitationOptions;
  /** `anew` if left out; whoever is invited is looked up once more right before. */
  readonly memory?: Memory;
  /** Of a list that goes into several targets; see `InvitationRequest`. */
  readonly listId?: string;
  readonly revision?: number;
}

export type ReviewOutcome =
  /** `owners` is read only where the requester is not one. */
  | {
      readonly kind: 'review';
      readonly request: InvitationRequest;
      readonly owners: Reading<readonly TargetOwner[]> | null;
      /** Guests beyond those of one request: kept until it is sent. */
      readonly left?: number;
      /** How long the new invitations take at the pace they keep. */
      readonly minutes?: number;
    }
  | { readonly kind: 'alreadySent'; readonly request: InvitationRequest }
  | { readonly kind: 'gone' };

export interface PlanDraftDependencies {
  readonly ledger: RequestLedger;
  readonly history: GuestHistory;
  readonly settings: PlanSettings;
}

/** Judges every guest before anything happens, and writes the plan down as a draft. */
export function createPlanDraft({ ledger, history, settings }: PlanDraftDependencies) {
  return async function planDraft(directory: Directory, input: PlanDraftInput): Promise<ReviewOutcome> {
    const { requestId, requester, locale, guests, target, options } = input;
    const addresses = [...new Set(guests.map(({ address }) => address))];
    const [facts, opens] = await Promise.all([
      gatherFacts(directory, history, { requester, target, addresses, memory: input.memory ?? 'anew' }),
      lookAtOpens(directory.targets, target),
    ]);
    const plan = planInvitation({ ...facts, guests, settings });

    const saved = await ledger.saveDraft({
      id: requestId,
      requester,
      locale,
      inviter: { name: facts.requester.displayName, organisation: facts.tenant.displayName },
      target: { ...plannedTarget(target, input.appRoleId), ...(opens === null ? {} : { opens }) },
      options,
      refusal: plan.refusal,
      unchecked: plan.unchecked,
      items: plan.guests,
      ...(input.listId === undefined ? {} : { listId: input.listId }),
      ...(input.revision === undefined ? {} : { revision: input.revision }),
    });
    const request = await ledger.find(requestId, requester);
    if (saved === 'foreign' || request === null) return { kind: 'gone' };
    if (saved === 'alreadySent') return { kind: 'alreadySent', request };
    const owners = plan.refusal === 'notOwner' ? await directory.targets.owners(refOf(target)) : null;
    const { invite } = countPlans(request.items);
    const minutes = minutesNeeded(invite, settings.invitesPerMinute ?? 0);
    return { kind: 'review', request, owners, minutes };
  };
}

function plannedTarget(target: Target, appRoleId: string | null): PlannedTarget {
  const { displayName, landingUrl } = target;
  const roles = rolesToChooseFrom(target);
  const role = roles.find(({ id }) => id === appRoleId) ?? roles[0];
  return {
    ref: refOf(target),
    displayName,
    viaDisplayName: target.kind === 'app' ? (target.via?.displayName ?? null) : null,
    landingUrl,
    appRoleId: role?.id ?? null,
    ...(roles.length > 1 && role !== undefined ? { appRoleName: role.displayName } : {}),
  };
}
