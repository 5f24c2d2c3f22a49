import { badRequest, denied, GraphError, notFound } from '../http/graph-error';
import type { Call } from '../http/route';
import type { GroupRecord, User } from '../state/objects';

/** @throws GraphError if the caller may not change who is in the group, or nobody can through Graph */
export function refuseUnmanageable({ caller }: Call, group: GroupRecord): void {
  const { wire, ownerIds } = group;
  if (!caller.isAdmin && !ownerIds.has(caller.user.id)) throw denied();
  if (wire.mailEnabled && !wire.groupTypes.includes('Unified')) {
    throw new GraphError(
      403,
      'Authorization_RequestDenied',
      'Cannot Update a mail-enabled security groups and or distribution list.',
    );
  }
  if (wire.onPremisesSyncEnabled === true) {
    throw badRequest(
      'Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.',
    );
  }
  const isDynamic = wire.groupTypes.includes('DynamicMembership');
  // Graph says no more than this for all three.
  if (isDynamic || wire.isAssignableToRole === true || wire.isManagementRestricted === true) throw denied();
}

/** The person to be added. @throws GraphError if nobody has that id (yet), or the group does not take guests */
export function foundNewMember({ world, caller }: Call, group: GroupRecord, personId: string): User {
  const user = world.state.people.find(personId);
  if (user === null) throw notFound(personId);
  const isClosed =
    !world.settings.guestSettings.allowToAddGuests || group.allowsGuests === false || group.isLabelClosed;
  const isMicrosoft365 = group.wire.groupTypes.includes('Unified');
  if (isMicrosoft365 && isClosed && user.userType === 'Guest' && !caller.isAdmin) {
    throw new GraphError(
      403,
      'Authorization_RequestDenied',
      'Guests users are not allowed to join this Unified Group due to policy setting. paramName: Members, paramValue: , objectType: Microsoft.Online.DirectoryServices.Group',
    );
  }
  return user;
}

export function join({ world }: Call, group: GroupRecord, user: User): void {
  group.memberIds.add(user.id);
  world.state.journal.added({
    groupId: group.wire.id,
    groupName: group.wire.displayName,
    personId: user.id,
    at: new Date(world.now()).toISOString(),
  });
}

export function leave({ world }: Call, group: GroupRecord, personId: string): void {
  group.memberIds.delete(personId);
  world.state.journal.removed(group.wire.id, personId);
}
