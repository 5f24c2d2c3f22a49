import type { Cause } from '../../domain/trouble/cause';
import { diagnose } from '../../domain/trouble/diagnose';
import { readSignInCode } from '../../domain/trouble/read-sign-in-code';
import type { Symptom } from '../../domain/trouble/symptom';
import type { createAskTrouble } from './ask-trouble';
import type { TroubleAsked, TroubledGuest } from './troubled-guest';

export interface CauseAsked extends TroubleAsked {
  readonly symptom: Symptom | null;
  /** What the guest copied from the screen. */
  readonly pasted: string;
}

export interface FoundCause {
  readonly guest: TroubledGuest;
  readonly cause: Cause;
  readonly symptom: Symptom | null;
  readonly pasted: string;
  /** The sign-in error in what was pasted. */
  readonly code: string | null;
}

export type FindCauseOutcome =
  | ({ readonly kind: 'cause' } & FoundCause)
  | { readonly kind: 'nothingSaid'; readonly guest: TroubledGuest }
  | { readonly kind: 'gone' };

/** "Find the cause": what the guest sees beside what the directory says now. */
export function createFindCause({
  askTrouble,
}: {
  readonly askTrouble: ReturnType<typeof createAskTrouble>;
}) {
  return async function findCause(asked: CauseAsked): Promise<FindCauseOutcome> {
    const { symptom } = asked;
    const pasted = asked.pasted.trim();
    const found = await askTrouble(asked);
    if (found.kind === 'gone') return found;
    const { guest } = found;
    if (symptom === null && pasted === '') return { kind: 'nothingSaid', guest };
    const code = readSignInCode(pasted);
    const cause = diagnose({ symptom, code }, guest.standing);
    return { kind: 'cause', guest, cause, symptom, pasted, code };
  };
}
