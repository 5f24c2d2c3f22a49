import { readOr } from '../../domain/reading';
import type { DirectoryReason, GuestReason, TargetReason } from '../../domain/reason';
import type { GroupTarget } from '../../domain/target';
import { readGroupTarget } from '../catalog/read-group-target';
import { readIsOwned } from '../catalog/read-owners';
import { unlessUnavailable } from '../found';
import type { Session } from '../session';
import type { WriteTarget } from './write-target';

export type WriteReason = DirectoryReason | TargetReason | GuestReason;

/** Graph says 403 for many causes alike; the target itself tells which it was. */
export async function explainRefusal(
  session: Session,
  target: WriteTarget,
  fallback: WriteReason,
): Promise<WriteReason> {
  const obstacle =
    target.kind === 'appRoles' ? obstacleToApp(session, target.id) : obstacleToGroup(session, target.id);
  return (await unlessUnavailable(obstacle, null)) ?? fallback;
}

async function obstacleToApp(session: Session, id: string): Promise<WriteReason | null> {
  const isOwned = await readIsOwned(session, { kind: 'app', id, viaGroupId: null });
  return readOr(isOwned, true) ? null : 'notOwner';
}

async function obstacleToGroup(session: Session, id: string): Promise<WriteReason | null> {
  const group = await readGroupTarget(session, id);
  return group === null ? 'targetNotFound' : obstacleIn(group);
}

function obstacleIn(group: GroupTarget): WriteReason | null {
  if (group.isDynamic) return 'dynamicMembership';
  if (group.isSynced) return 'syncedFromOnPremises';
  if (group.type === 'mailEnabledSecurity') return 'mailEnabledSecurityGroup';
  if (group.type === 'distribution') return 'distributionList';
  if (group.isRoleAssignable) return 'roleAssignable';
  if (group.isManagementRestricted) return 'managementRestricted';
  return readOr(group.isOwned, true) ? null : 'notOwner';
}
