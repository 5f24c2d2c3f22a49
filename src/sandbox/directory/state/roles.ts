import type { DirectoryState } from './directory-state';
import type { DirectoryRole } from './objects';

/** Roles that matter here; the template ids are the same in every tenant. */
export const directoryRoles = {
  globalAdministrator: {
    id: 'f0000000-0000-4000-8000-000000000001',
    displayName: 'Global Administrator',
    roleTemplateId: '62e90394-69f5-4237-9190-012177145e10',
  },
  userAdministrator: {
    id: 'f0000000-0000-4000-8000-000000000002',
    displayName: 'User Administrator',
    roleTemplateId: 'fe930be7-5e62-47db-91af-98c3a49a38b1',
  },
  guestInviter: {
    id: 'f0000000-0000-4000-8000-000000000003',
    displayName: 'Guest Inviter',
    roleTemplateId: '95e79109-95c0-4d8e-aee3-d01accf2d47b',
  },
} as const satisfies Record<string, DirectoryRole>;

export type RoleName = keyof typeof directoryRoles;

export function holdsRole({ roles }: DirectoryState, personId: string, names: readonly RoleName[]): boolean {
  const templates = new Set<string>(names.map((name) => directoryRoles[name].roleTemplateId));
  return (roles.get(personId) ?? []).some(({ roleTemplateId }) => templates.has(roleTemplateId));
}

/** May write to any group, app and account. */
export function isAdmin(state: DirectoryState, personId: string): boolean {
  return holdsRole(state, personId, ['globalAdministrator', 'userAdministrator']);
}
