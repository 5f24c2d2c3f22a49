import type { Locale, Requester } from '../domain/invitation-request';
import type { ParsedGuest } from '../domain/parse-guest-list';
import type { TargetChoice, TargetRef } from '../domain/target';
import type { DirectoryAccess } from '../ports/directory';
import { emptyValues } from './invitation-form';
import type { createOpenForm, OpenFormOutcome } from './open-form';
import type { createReviewGuests } from './review-guests';
import type { ReviewOutcome } from './plan-draft';

export interface LineInput {
  readonly requester: Requester;
  readonly locale: Locale;
  readonly guests: readonly ParsedGuest[];
  /** Null only with a team that is preset. */
  readonly targetName: string | null;
  /** A request that was begun among others; a new one unless told. */
  readonly requestId?: string;
  /** Entered where no target is named. */
  readonly preset?: TargetRef | null;
}

export type LineOutcome =
  | ReviewOutcome
  | OpenFormOutcome
  /** Several targets fit the name: the requester picks one, and the draft waits. */
  | {
      readonly kind: 'pickTarget';
      readonly requestId: string;
      readonly name: string;
      readonly choices: readonly TargetChoice[];
    };

export interface ReviewLineDependencies {
  readonly directory: DirectoryAccess;
  readonly openForm: ReturnType<typeof createOpenForm>;
  readonly reviewGuests: ReturnType<typeof createReviewGuests>;
  readonly newId: () => string;
}

/** `invite … to …`: opens at the review, or asks which target is meant. */
export function createReviewLine({ directory, openForm, reviewGuests, newId }: ReviewLineDependencies) {
  return async function reviewLine({
    requester,
    locale,
    guests,
    targetName,
    requestId = newId(),
    preset = null,
  }: LineInput): Promise<LineOutcome> {
    const typed = guests.map(({ typed: text }) => text).join('\n');
    if (targetName === null) {
      const values = { ...emptyValues(locale), guests: typed, target: preset };
      return reviewGuests({ requestId, requester, locale, values });
    }
    const found = await (await directory.as(requester)).targets.findByName(targetName);
    const choices = closest(found, targetName);
    const [first] = choices;
    const values = { ...emptyValues(locale), guests: typed, target: first?.ref ?? null };
    if (first === undefined) {
      return openForm({
        requester,
        locale,
        requestId,
        values,
        problem: { kind: 'targetNotFound', name: targetName },
      });
    }
    const outcome = await reviewGuests({ requestId, requester, locale, values });
    // The draft is made for the first of them, so that nothing typed is lost while the requester picks.
    return choices.length > 1 && outcome.kind === 'review'
      ? { kind: 'pickTarget', requestId, name: targetName, choices }
      : outcome;
  };
}

/** Those called exactly so, else all whose name contains it. */
function closest(choices: readonly TargetChoice[], name: string): readonly TargetChoice[] {
  const wanted = name.trim().toLowerCase();
  const exact = choices.filter(({ displayName }) => displayName.toLowerCase() === wanted);
  return exact.length > 0 ? exact : choices;
}
