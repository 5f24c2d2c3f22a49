import type { Reason } from './reason';

const STOPPING: ReadonlySet<Reason> = new Set([
  'invitationsByRoleOnly',
  'invitationsOff',
  'requesterIsGuest',
  'permissionMissing',
]);

/** A refusal of the requester or the whole tenant: no other new guest needs to be tried. */
export function stopsNewGuests(reason: Reason): boolean {
  return STOPPING.has(reason);
}
