import type { GuestPlan } from './plan';

/** How many guests each ending of a plan awaits. */
export type PlanCounts = Readonly<Record<GuestPlan['kind'], number>>;

export function countPlans(guests: readonly { readonly plan: GuestPlan }[]): PlanCounts {
  const counts = { invite: 0, add: 0, nothingToDo: 0, useAccount: 0, refused: 0 };
  for (const { plan } of guests) counts[plan.kind] += 1;
  return counts;
}
