/** For each thing asked of Graph, the permissions of which any one is enough; the least one first. */
export const permissions = {
  readMe: [
    'User.Read',
    'User.ReadWrite',
    'User.ReadBasic.All',
    'User.Read.All',
    'User.ReadWrite.All',
    'Directory.Read.All',
    'Directory.ReadWrite.All',
  ],
  readUsers: ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  deleteUsers: ['User.DeleteRestore.All', 'User.ReadWrite.All'],
  readUserAssignments: ['AppRoleAssignment.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  readRoles: ['RoleManagement.Read.Directory', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  readGroups: [
    'GroupMember.Read.All',
    'GroupMember.ReadWrite.All',
    'Group.Read.All',
    'Group.ReadWrite.All',
    'Directory.Read.All',
    'Directory.ReadWrite.All',
  ],
  writeGroupMembers: ['GroupMember.ReadWrite.All', 'Group.ReadWrite.All', 'Directory.ReadWrite.All'],
  readGroupSettings: [
    'GroupSettings.Read.All',
    'GroupSettings.ReadWrite.All',
    'Group.Read.All',
    'Group.ReadWrite.All',
    'Directory.Read.All',
    'Directory.ReadWrite.All',
  ],
  readTeams: [
    'Team.ReadBasic.All',
    'TeamSettings.Read.All',
    'TeamSettings.ReadWrite.All',
    'Group.Read.All',
    'Group.ReadWrite.All',
    'Directory.Read.All',
    'Directory.ReadWrite.All',
  ],
  readTeamMembers: [
    'TeamMember.Read.All',
    'TeamMember.ReadWriteNonOwnerRole.All',
    'TeamMember.ReadWrite.All',
    'Group.Read.All',
    'Group.ReadWrite.All',
  ],
  writeTeamMembers: [
    'TeamMember.ReadWriteNonOwnerRole.All',
    'TeamMember.ReadWrite.All',
    'Group.ReadWrite.All',
  ],
  readApps: [
    'Application.Read.All',
    'Application.ReadWrite.All',
    'Directory.Read.All',
    'Directory.ReadWrite.All',
  ],
  assignApps: ['AppRoleAssignment.ReadWrite.All'],
  readPolicies: ['Policy.Read.All', 'Policy.ReadWrite.Authorization'],
  readDomainRule: ['Policy.Read.B2BManagementPolicy', 'Policy.ReadWrite.B2BManagementPolicy'],
  readSites: ['Sites.Read.All', 'Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'],
  invite: ['User.Invite.All', 'User.ReadWrite.All', 'Directory.ReadWrite.All'],
} as const satisfies Record<string, readonly string[]>;

export type Permission = keyof typeof permissions;

export function isPermitted(scopes: ReadonlySet<string>, permission: Permission): boolean {
  return permissions[permission].some((scope) => scopes.has(scope));
}
