import type { Requester } from '../domain/invitation-request';
import type { TargetRef } from '../domain/target';
import type { Target } from '../domain/target';
import type { DirectoryAccess } from '../ports/directory';

export type TeamOwnership =
  | { readonly kind: 'owner'; readonly ref: TargetRef; readonly team: Target }
  | { readonly kind: 'notOwner' | 'unread' | 'gone' };

/** Whether this person owns the team, asked with their own rights: what could not be read is no proof. */
export async function ownedTeam(
  directory: DirectoryAccess,
  requester: Requester,
  groupId: string,
): Promise<TeamOwnership> {
  const ref: TargetRef = { kind: 'team', id: groupId };
  const team = await (await directory.as(requester)).targets.find(ref);
  if (team === null) return { kind: 'gone' };
  if (team.isOwned.kind === 'unread') return { kind: 'unread' };
  return team.isOwned.value ? { kind: 'owner', ref, team } : { kind: 'notOwner' };
}
