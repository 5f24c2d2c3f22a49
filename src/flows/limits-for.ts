import type { PlanSettings } from '../domain/plan-facts';
import type { Requester } from '../domain/invitation-request';
import type { GuestHistory } from '../ports/guest-history';

/** How many guests can go, said before anything is judged. */
export interface GuestLimits {
  readonly perRequest: number;
  readonly newPerDay: number;
  /** New guests that this person may still invite today. */
  readonly newLeft: number;
}

export async function limitsFor(
  requester: Requester,
  { history, settings }: { readonly history: GuestHistory; readonly settings: PlanSettings },
): Promise<GuestLimits> {
  const newPerDay = settings.maxInvitationsPerDay;
  const invited = await history.invitedToday(requester);
  return {
    perRequest: settings.maxGuestsPerRequest,
    newPerDay,
    newLeft: Math.max(0, newPerDay - invited),
  };
}
