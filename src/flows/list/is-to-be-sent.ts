import type { InvitationRequest } from '../../domain/invitation-request';
import type { GuestPlan } from '../../domain/plan';

const DOES_SOMETHING: ReadonlySet<GuestPlan['kind']> = new Set(['invite', 'add', 'useAccount']);

/** A draft that does something for somebody. */
export function isToBeSent({ state, refusal, items }: InvitationRequest): boolean {
  return state === 'draft' && refusal === null && items.some(({ plan }) => DOES_SOMETHING.has(plan.kind));
}
