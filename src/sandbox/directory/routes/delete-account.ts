import { denied } from '../http/graph-error';
import type { Call } from '../http/route';
import type { User } from '../state/objects';
import { isAdmin } from '../state/roles';

/** Takes an account out of everything it is in; for 30 days its address stays taken. @throws GraphError 403 for an administrator's own */
export function deleteAccount({ world }: Call, user: User): void {
  const { state } = world;
  // Another administrator is beyond a User Administrator's power.
  if (isAdmin(state, user.id)) throw denied();
  for (const group of state.groups.values()) {
    if (group.memberIds.delete(user.id)) state.journal.removed(group.wire.id, user.id);
    group.ownerIds.delete(user.id);
  }
  for (const assignment of state.assignments.of(user.id)) {
    state.assignments.remove(assignment);
    state.journal.unassigned(assignment.id);
  }
  state.people.remove(user);
  for (const address of [user.mail, ...user.otherMails]) {
    if (address !== null) state.deleted.set(address.toLowerCase(), user.id);
  }
}
