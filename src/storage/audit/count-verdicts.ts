import type { GuestPlan } from '../../domain/plan';

/** How many guests got which verdict; refusals by their reason: `refused:domainDenied`. */
export function countVerdicts(plans: readonly GuestPlan[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const plan of plans) {
    const verdict = plan.kind === 'refused' ? `refused:${plan.reason}` : plan.kind;
    counts[verdict] = (counts[verdict] ?? 0) + 1;
  }
  return counts;
}
