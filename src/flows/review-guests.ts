import type { Locale, Requester } from '../domain/invitation-request';
import { judgeTarget } from '../domain/judge-target';
import { parseGuestList, type ParsedGuest } from '../domain/parse-guest-list';
import type { PlanSettings } from '../domain/plan-facts';
import type { AppRole, Target } from '../domain/target';
import type { DirectoryAccess } from '../ports/directory';
import type { FormProblem, FormValues } from './invitation-form';
import type { createOpenForm, OpenFormOutcome } from './open-form';
import type { createPlanDraft, ReviewOutcome } from './plan-draft';

/** Characters; Microsoft documents no limit for the message, and a card field should have one. */
const LONGEST_MESSAGE = 1_000;

export interface ReviewInput {
  readonly requestId: string;
  readonly requester: Requester;
  readonly locale: Locale;
  readonly values: FormValues;
}

export interface ReviewDependencies {
  readonly directory: DirectoryAccess;
  readonly openForm: ReturnType<typeof createOpenForm>;
  readonly planDraft: ReturnType<typeof createPlanDraft>;
  readonly settings: PlanSettings;
}

/** "Review": the filled form becomes a plan to look at; a form that cannot be planned comes back with everything typed. */
export function createReviewGuests({ directory, openForm, planDraft, settings }: ReviewDependencies) {
  return async function reviewGuests(input: ReviewInput): Promise<ReviewOutcome | OpenFormOutcome> {
    const { requestId, requester, locale, values } = input;
    const back = (problem: FormProblem, appRoles: readonly AppRole[] = []) =>
      openForm({ requester, locale, requestId, values, problem, appRoles });

    const { guests, problem } = readGuests(values.guests, settings.maxGuestsPerRequest);
    if (problem !== null) return back(problem);
    if (values.target === null) return back({ kind: 'noTarget' });
    if (values.personalMessage.length > LONGEST_MESSAGE) return back({ kind: 'messageTooLong' });

    const asRequester = await directory.as(requester);
    const target = await asRequester.targets.find(values.target);
    if (target === null) return back({ kind: 'targetNotFound', name: null });
    const roles = rolesToChooseFrom(target);
    const isRoleKnown = roles.length < 2 || roles.some(({ id }) => id === values.appRoleId);
    // Nobody is asked for the role of an app that takes no guests.
    if (!isRoleKnown && judgeTarget(target, settings).refusal === null)
      return back({ kind: 'noAppRole' }, roles);

    const { personalMessage, mailLanguage, sendMail, appRoleId } = values;
    const options = { personalMessage, mailLanguage, sendMail };
    return planDraft(asRequester, { requestId, requester, locale, guests, target, appRoleId, options });
  };
}

/** Groups give their app no choice of role: only a direct assignment names one. */
function rolesToChooseFrom(target: Target): readonly AppRole[] {
  return target.kind === 'app' && target.via === null ? target.roles : [];
}

function readGuests(
  text: string,
  most: number,
): { readonly guests: readonly ParsedGuest[]; readonly problem: FormProblem | null } {
  if (text.trim() === '') return { guests: [], problem: { kind: 'noGuests' } };
  const { guests, unreadable, isCutOff } = parseGuestList(text);
  if (guests.length === 0) return { guests, problem: { kind: 'noAddressFound' } };
  if (isCutOff || guests.length > most) return { guests, problem: { kind: 'tooManyGuests', most } };
  // What was meant but is no address gets a row of its own, which says so.
  const meant = unreadable.map((piece) => ({ address: piece, displayName: null, typed: piece }));
  return { guests: [...guests, ...meant], problem: null };
}
