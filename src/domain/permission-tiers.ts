export interface PermissionTier {
  readonly name: 'core' | 'checks' | 'apps by group' | 'owned apps' | 'delete accounts';
  /** Delegated permissions of Microsoft Graph. */
  readonly permissions: readonly string[];
  /** What people lose without it. */
  readonly without: string;
}

/** What an administrator consents to, in steps: each works without those after it. */
export const permissionTiers: readonly PermissionTier[] = [
  {
    name: 'core',
    permissions: [
      'User.Read',
      'User.Invite.All',
      'GroupMember.ReadWrite.All',
      'TeamMember.ReadWriteNonOwnerRole.All',
    ],
    without: 'nothing works',
  },
  {
    name: 'checks',
    permissions: [
      'User.Read.All',
      'Policy.Read.All',
      'Policy.Read.B2BManagementPolicy',
      'GroupSettings.Read.All',
    ],
    without: 'refusals show only when the invitation is sent, and known guests are not recognised beforehand',
  },
  {
    name: 'apps by group',
    permissions: ['Application.Read.All'],
    without: 'no applications are offered, and a review does not say which apps a group opens',
  },
  {
    name: 'owned apps',
    permissions: ['AppRoleAssignment.ReadWrite.All'],
    without: 'owners of an app cannot add guests to it directly (also needs OWNED_APPS=on)',
  },
  {
    name: 'delete accounts',
    permissions: ['User.DeleteRestore.All', 'Directory.Read.All'],
    without:
      'the account of a guest whose invitation is undone stays, also where the requester could delete it (also needs DELETE_ACCOUNTS=on)',
  },
];
