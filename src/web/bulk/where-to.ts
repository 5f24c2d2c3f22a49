import type { TabTarget } from '../../domain/tab/tab-guest';

export interface ChosenTarget {
  readonly target: TabTarget;
  readonly appRoleId: string | null;
}

/** The targets of a list that is being filled in. */
export interface WhereTo {
  readonly chosen: readonly ChosenTarget[];
  /** In the field. */
  readonly target: TabTarget | null;
  readonly appRoleId: string | null;
  /** In the field is a name of which none was chosen yet. */
  readonly isUnfinished: boolean;
}

/** All of them, each once; none as long as a name is typed and not chosen, so that it is asked about and not left out. */
export function targetsIn({ chosen, target, appRoleId, isUnfinished }: WhereTo): readonly ChosenTarget[] {
  if (target === null) return isUnfinished ? [] : chosen;
  return [...chosen.filter((one) => one.target.ref !== target.ref), { target, appRoleId }];
}
