import type { RequesterFacts, TenantFacts } from './person';
import { readOr } from './reading';
import type { Check, RequesterReason } from './reason';

export interface RequesterVerdict {
  /** Refuses everything. */
  readonly refusal: Extract<RequesterReason, 'requesterIsGuest'> | null;
  /** Refuses new guests alone: who has an account already can still be added. */
  readonly newGuests: Extract<RequesterReason, 'invitationsOff' | 'invitationsByRoleOnly'> | null;
  /** What could not be read about new guests. */
  readonly unchecked: readonly Extract<Check, 'invitePolicy' | 'requesterRole'>[];
}

/** May this person add guests, and may they invite new ones. */
export function judgeRequester(requester: RequesterFacts, tenant: TenantFacts): RequesterVerdict {
  const refusal = readOr(requester.type, 'member') === 'guest' ? 'requesterIsGuest' : null;
  const { invitePolicy } = tenant;
  if (invitePolicy.kind === 'unread') return { refusal, newGuests: null, unchecked: ['invitePolicy'] };
  if (invitePolicy.value === 'none') return { refusal, newGuests: 'invitationsOff', unchecked: [] };
  if (invitePolicy.value !== 'adminsAndGuestInviters') return { refusal, newGuests: null, unchecked: [] };
  const { mayInviteByRole } = requester;
  if (mayInviteByRole.kind === 'unread') return { refusal, newGuests: null, unchecked: ['requesterRole'] };
  return { refusal, newGuests: mayInviteByRole.value ? null : 'invitationsByRoleOnly', unchecked: [] };
}
