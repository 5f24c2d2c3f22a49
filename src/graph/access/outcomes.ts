import type { GrantOutcome } from '../../ports/target-access';

/** How each of several people fared, by id as given. */
export type Outcomes = ReadonlyMap<string, GrantOutcome>;

export interface Granting {
  readonly personIds: readonly string[];
  readonly appRoleId: string | null;
}

export function allOf(personIds: readonly string[], outcome: GrantOutcome): Outcomes {
  return new Map(personIds.map((id) => [id, outcome]));
}
