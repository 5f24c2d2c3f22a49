import type { AppRoleAssignment } from './objects';

/** Who may use which app, by either end. */
export interface Assignments {
  find(id: string): AppRoleAssignment | null;
  to(resourceId: string): readonly AppRoleAssignment[];
  of(principalId: string): readonly AppRoleAssignment[];
  add(assignment: AppRoleAssignment): void;
  remove(assignment: AppRoleAssignment): void;
}

export function createAssignments(): Assignments {
  const byId = new Map<string, AppRoleAssignment>();
  const byResource = new Map<string, Set<AppRoleAssignment>>();
  const byPrincipal = new Map<string, Set<AppRoleAssignment>>();
  return {
    find: (id) => byId.get(id) ?? null,
    to: (resourceId) => [...(byResource.get(resourceId) ?? [])],
    of: (principalId) => [...(byPrincipal.get(principalId) ?? [])],
    add(assignment) {
      byId.set(assignment.id, assignment);
      put(byResource, assignment.resourceId, assignment);
      put(byPrincipal, assignment.principalId, assignment);
    },
    remove(assignment) {
      byId.delete(assignment.id);
      byResource.get(assignment.resourceId)?.delete(assignment);
      byPrincipal.get(assignment.principalId)?.delete(assignment);
    },
  };
}

function put<T>(index: Map<string, Set<T>>, key: string, value: T): void {
  index.set(key, (index.get(key) ?? new Set<T>()).add(value));
}
