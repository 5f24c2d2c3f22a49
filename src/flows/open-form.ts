import type { Locale, Requester } from '../domain/invitation-request';
import { readOr } from '../domain/reading';
import type { AppRole, TargetChoice, TeamChoice } from '../domain/target';
import type { DirectoryAccess } from '../ports/directory';
import type { GuestHistory } from '../ports/guest-history';
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
  readonly newId: () => string;
}

/** The invitation form, filled with what is known; nobody's to manage: `nothingManaged`. */
export function createOpenForm({ directory, history, newId }: OpenFormDependencies) {
  return async function openForm(input: OpenFormInput): Promise<OpenFormOutcome> {
    const { requester } = input;
    const asRequester = await directory.as(requester);
    const facts = await asRequester.tenant.requester();
    if (readOr(facts.type, 'member') === 'guest') return { kind: 'requesterIsGuest' };
    const likely = await likelyTargets(asRequester, history, requester);
    const { team = null } = input;
    const first = [...(team === null ? [] : [{ ...team, viaDisplayName: null }]), ...(input.choices ?? [])];
    const choices = withChoices(likely.choices, first);
    if (choices.length === 0) return { kind: 'nothingManaged' };
    const values = { ...emptyValues(input.locale), target: team?.ref ?? likely.lastUsed, ...input.values };
    return {
      kind: 'form',
      form: {
        requestId: input.requestId ?? newId(),
        values,
        choices,
        appRoles: input.appRoles ?? [],
        problem: input.problem ?? null,
      },
    };
  };
}
