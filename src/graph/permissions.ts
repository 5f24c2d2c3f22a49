import type { GraphClient } from './client/graph-call';

/** For each thing we ask of Graph, the permissions of which any one is enough; the least one first. */
const sufficient = {
  readGroups: ['GroupMember.Read.All', 'GroupMember.ReadWrite.All', 'Group.Read.All', 'Group.ReadWrite.All'],
  readGroupSettings: [
    'GroupSettings.Read.All',
    'GroupSettings.ReadWrite.All',
    'Group.Read.All',
    'Group.ReadWrite.All',
  ],
  readUsers: ['User.Read.All', 'User.ReadWrite.All'],
  readPolicies: ['Policy.Read.All', 'Policy.ReadWrite.Authorization'],
  readDomainRule: ['Policy.Read.B2BManagementPolicy', 'Policy.ReadWrite.B2BManagementPolicy'],
  readApps: ['Application.Read.All', 'Application.ReadWrite.All'],
  readTeams: [
    'Team.ReadBasic.All',
    'TeamSettings.Read.All',
    'TeamSettings.ReadWrite.All',
    'Group.Read.All',
    'Group.ReadWrite.All',
  ],
  readSites: ['Sites.Read.All', 'Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'],
  invite: ['User.Invite.All', 'User.ReadWrite.All'],
  writeGroupMembers: ['GroupMember.ReadWrite.All', 'Group.ReadWrite.All'],
  writeTeamMembers: [
    'TeamMember.ReadWriteNonOwnerRole.All',
    'TeamMember.ReadWrite.All',
    'Group.ReadWrite.All',
  ],
  assignApps: ['AppRoleAssignment.ReadWrite.All'],
  /** Of people; those of groups and apps are `readApps`. */
  readAssignments: ['Directory.Read.All', 'Directory.ReadWrite.All', 'AppRoleAssignment.ReadWrite.All'],
  deleteUsers: ['User.DeleteRestore.All', 'User.ReadWrite.All'],
} as const;

export type Permission = keyof typeof sufficient;

/** These read or write nearly everything above. */
const READ_ALL = ['Directory.Read.All', 'Directory.ReadWrite.All'];
const DIRECTORY: Partial<Record<Permission, readonly string[]>> = {
  readGroups: READ_ALL,
  readGroupSettings: READ_ALL,
  readUsers: READ_ALL,
  readApps: READ_ALL,
  readTeams: READ_ALL,
  invite: ['Directory.ReadWrite.All'],
  writeGroupMembers: ['Directory.ReadWrite.All'],
};

/** Does the requester's token hold what is needed; a call known to be refused is not made. */
export async function isPermitted(client: GraphClient, permission: Permission): Promise<boolean> {
  const scopes = await client.scopes();
  return [...sufficient[permission], ...(DIRECTORY[permission] ?? [])].some((scope) => scopes.has(scope));
}
