import type { RequestItem } from '../../domain/invitation-request';

/** What went or will go wrong, then what to look at twice, then the rest; each in the order it was typed. */
export function problemsFirst(items: readonly RequestItem[]): readonly RequestItem[] {
  return items.toSorted((a, b) => rank(a) - rank(b) || a.position - b.position);
}

function rank({ state, plan, warnings, suggestion }: RequestItem): number {
  if (state === 'failed') return 0;
  if (state === 'refused' || plan.kind === 'refused') return 1;
  if (state !== 'planned') return 3;
  return plan.kind === 'useAccount' || suggestion !== null || warnings.length > 0 ? 2 : 3;
}
