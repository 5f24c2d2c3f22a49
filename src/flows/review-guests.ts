import type { Locale, Requester } from '../domain/invitation-request';
import { isOverDailyLimit } from '../domain/is-over-daily-limit';
import { joinGuests, typedList } from '../domain/kept-list';
import { listLimits } from '../domain/list-file/listed-guests';
import { parseGuestList, type ParsedGuest } from '../domain/parse-guest-list';
import type { PlanSettings } from '../domain/plan-facts';
import { rolesToAskFor } from '../domain/roles-to-choose-from';
import type { AppRole } from '../domain/target';
import type { DirectoryAccess } from '../ports/directory';
import type { KeptGuests } from '../ports/kept-guests';
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
  readonly kept: KeptGuests;
  readonly openForm: ReturnType<typeof createOpenForm>;
  readonly planDraft: ReturnType<typeof createPlanDraft>;
  readonly settings: PlanSettings;
}

/** "Review": the filled form becomes a plan to look at; a form that cannot be planned comes back with everything typed. */
export function createReviewGuests({ directory, kept, openForm, planDraft, settings }: ReviewDependencies) {
  return async function reviewGuests(input: ReviewInput): Promise<ReviewOutcome | OpenFormOutcome> {
    const { requestId, requester, locale, values } = input;
    const back = (problem: FormProblem, appRoles: readonly AppRole[] = []) =>
      openForm({ requester, locale, requestId, values, problem, appRoles });

    const list = await kept.find(requestId, requester);
    const { typed, problem } = readGuests(values.guests, list !== null);
    if (problem !== null) return back(problem);
    const guests = joinGuests(list?.guests ?? [], typed);
    const most = settings.maxGuestsPerRequest;
    if (values.target === null) return back({ kind: 'noTarget' });
    if (values.personalMessage.length > LONGEST_MESSAGE) return back({ kind: 'messageTooLong' });

    const asRequester = await directory.as(requester);
    const target = await asRequester.targets.find(values.target);
    if (target === null) return back({ kind: 'targetNotFound', name: null });
    const roles = rolesToAskFor(target, values.appRoleId, settings);
    if (roles.length > 0) return back({ kind: 'noAppRole' }, roles);

    if (list !== null || guests.length > most)
      await kept.put(requestId, requester, { ...(list ?? typedList([])), guests });
    const { personalMessage, mailLanguage, sendMail, appRoleId } = values;
    const options = { personalMessage, mailLanguage, sendMail };
    const first = { requestId, requester, locale, guests: guests.slice(0, most), target, appRoleId, options };
    const outcome = await planDraft(asRequester, first);
    if (outcome.kind !== 'review') return outcome;
    const isForAnotherDay = outcome.request.items.some(isOverDailyLimit);
    if (list === null && isForAnotherDay) await kept.put(requestId, requester, typedList(guests));
    const left = guests.length - most;
    return left > 0 ? { ...outcome, left } : outcome;
  };
}

function readGuests(
  text: string,
  areKept: boolean,
): { readonly typed: readonly ParsedGuest[]; readonly problem: FormProblem | null } {
  if (text.trim() === '') return { typed: [], problem: areKept ? null : { kind: 'noGuests' } };
  const { guests, unreadable, isCutOff } = parseGuestList(text);
  if (guests.length === 0) return { typed: [], problem: { kind: 'noAddressFound' } };
  if (isCutOff) return { typed: [], problem: { kind: 'tooManyGuests', most: listLimits.rows } };
  // What was meant but is no address gets a row of its own, which says so.
  const meant = unreadable.map((piece) => ({ address: piece, displayName: null, typed: piece }));
  return { typed: [...guests, ...meant], problem: null };
}
