import type { DirectoryState } from '../state/directory-state';
import type { Invitation } from '../state/invitations';
import type { AddedMembership, SeenRequest } from '../state/journal';
import type { Mail } from '../state/mail';
import type { AppRoleAssignment } from '../state/objects';

/** What happened since the start or the last reset. */
export interface DirectoryReport {
  /** In the order they were sent. */
  readonly mails: readonly Mail[];
  readonly invitations: readonly Invitation[];
  /** Added since, and still there. */
  readonly memberships: readonly AddedMembership[];
  /** Added since, and still there. */
  readonly appRoleAssignments: readonly AppRoleAssignment[];
  /** Every request that was no GET, in order; parts of batches too, their envelopes not. */
  readonly writes: readonly SeenRequest[];
  readonly requests: readonly SeenRequest[];
}

export function reportOf({ mails, invitations, assignments, journal }: DirectoryState): DirectoryReport {
  return {
    mails,
    invitations: invitations.all(),
    memberships: [...journal.memberships.values()],
    appRoleAssignments: [...journal.assignments].flatMap((id) => assignments.find(id) ?? []),
    writes: journal.writes,
    requests: journal.requests,
  };
}
