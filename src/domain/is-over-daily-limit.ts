import type { GuestPlan } from './plan';

/** Can go another day. */
export function isOverDailyLimit({ plan }: { readonly plan: GuestPlan }): boolean {
  return plan.kind === 'refused' && plan.reason === 'dailyLimit';
}
