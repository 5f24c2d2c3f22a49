import type { DirectoryState } from '../state/directory-state';
import type { Invitation } from '../state/invitations';
import type { AddedMembership, RequestCounts, SeenRequest } from '../state/journal';
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

/** The report in numbers, for tenants with thousands of guests. */
export interface DirectoryCounts extends RequestCounts {
  readonly mails: number;
  readonly invitations: number;
  readonly memberships: number;
  /** People who were invited at all. */
  readonly invited: number;
  /** Addresses that got more than one mail. */
  readonly mailedAgain: readonly string[];
}

export function countsOf({ mails, invitations, journal }: DirectoryState): DirectoryCounts {
  const all = invitations.all();
  const seen = new Set<string>();
  const mailedAgain = new Set<string>();
  for (const { to } of mails) {
    if (seen.has(to)) mailedAgain.add(to);
    seen.add(to);
  }
  return {
    ...journal.counts,
    mails: mails.length,
    invitations: all.length,
    memberships: journal.memberships.size,
    invited: new Set(all.map(({ personId }) => personId)).size,
    mailedAgain: [...mailedAgain],
  };
}
