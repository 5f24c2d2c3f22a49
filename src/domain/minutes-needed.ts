/** How long new invitations take at the tenant's pace, if nobody else invites meanwhile; 0 without a pace. */
export function minutesNeeded(invitations: number, invitesPerMinute: number): number {
  return invitesPerMinute === 0 ? 0 : invitations / invitesPerMinute;
}
