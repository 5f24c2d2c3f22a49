import type { Locale, Requester } from '../domain/invitation-request';
import { readOr } from '../domain/reading';
import type { AppRole, TargetChoice, TeamChoice } from '../domain/target';
import { parseGuestList } from '../domain/parse-guest-list';
import { fitsField, joinGuests, typedList, type KeptList } from '../domain/kept-list';
import type { PlanSettings } from '../domain/plan-facts';
import type { DirectoryAccess } from '../ports/directory';
import type { GuestHistory } from '../ports/guest-history';
import type { KeptGuests } from '../ports/kept-guests';
import { limitsFor } from './limits-for';
import {
  emptyValues,
  likelyTargets,
  withChoices,
  type FormProblem,
  type FormValues,
  type InvitationForm,
} from './invitation-form';

export interface OpenFormInput {
  readonly requester: Requester;
  readonly locale: Locale;
  /** What is known already; the target used last is preset where none is given. */
  readonly values?: Partial<FormValues>;
  /** Kept when a form comes back, so that sending it twice stays one request. */
  readonly requestId?: string;
  readonly problem?: FormProblem;
  readonly appRoles?: readonly AppRole[];
  /** Choices that must be among those offered. */
  readonly choices?: readonly TargetChoice[];
  /** Preset, and offered even to who may not choose it: the review says who can. */
  readonly team?: TeamChoice | null;
}

export type OpenFormOutcome =
  | { readonly kind: 'form'; readonly form: InvitationForm }
  | { readonly kind: 'nothingManaged' }
  /** Guests of the tenant invite nobody. */
  | { readonly kind: 'requesterIsGuest' };

export interface OpenFormDependencies {
  readonly directory: DirectoryAccess;
  readonly history: GuestHistory;
  readonly kept: KeptGuests;
  readonly settings: PlanSettings;
  readonly newId: () => string;
}

/** The invitation form, filled with what is known; nobody's to manage: `nothingManaged`. */
export function createOpenForm({ directory, history, kept, settings, newId }: OpenFormDependencies) {
  return async function openForm(input: OpenFormInput): Promise<OpenFormOutcome> {
    const { requester, requestId = newId() } = input;
    // First: whatever goes wrong below, the list is safe.
    const { list, guests } = await keepWhatDoesNotFit(requestId, requester, input.values?.guests ?? '');
    const asRequester = await directory.as(requester);
    const facts = await asRequester.tenant.requester();
    if (readOr(facts.type, 'member') === 'guest') return { kind: 'requesterIsGuest' };
    const likely = await likelyTargets(asRequester, history, requester);
    const { team = null } = input;
    const first = [...(team === null ? [] : [{ ...team, viaDisplayName: null }]), ...(input.choices ?? [])];
    const choices = withChoices(likely.choices, first);
    if (choices.length === 0) return { kind: 'nothingManaged' };
    const values = {
      ...emptyValues(input.locale),
      target: team?.ref ?? likely.lastUsed,
      ...input.values,
      guests,
    };
    return {
      kind: 'form',
      form: {
        requestId,
        values,
        choices,
        appRoles: input.appRoles ?? [],
        problem: input.problem ?? null,
        limits: await limitsFor(requester, { history, settings }),
        kept: list,
      },
    };
  };

  async function keepWhatDoesNotFit(
    requestId: string,
    requester: Requester,
    typed: string,
  ): Promise<{ readonly list: KeptList | null; readonly guests: string }> {
    const known = await kept.find(requestId, requester);
    if (fitsField(typed)) return { list: known, guests: typed };
    const { guests, unreadable } = parseGuestList(typed);
    const list = { ...(known ?? typedList([])), guests: joinGuests(known?.guests ?? [], guests) };
    await kept.put(requestId, requester, list);
    const rest = unreadable.join('\n');
    return { list, guests: fitsField(rest) ? rest : '' };
  }
}
