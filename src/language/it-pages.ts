import type { Reason } from '../domain/reason';

/** The setting as Microsoft's admin centres name it, and Microsoft's page about it. */
export interface ItPage {
  readonly setting: string;
  readonly url: string;
}

const LEARN = 'https://learn.microsoft.com';
const EXTERNAL_ID = `${LEARN}/entra/external-id`;
const ENTERPRISE_APPS = `${LEARN}/entra/identity/enterprise-apps`;

const inviteRestrictions: ItPage = {
  setting: 'Microsoft Entra: External collaboration settings, Guest invite restrictions (allowInvitesFrom)',
  url: `${EXTERNAL_ID}/external-collaboration-settings-configure`,
};
const collaborationRestrictions: ItPage = {
  setting: 'Microsoft Entra: External collaboration settings, Collaboration restrictions',
  url: `${EXTERNAL_ID}/allow-deny-list`,
};
const troubleshoot = `${EXTERNAL_ID}/troubleshoot`;

/** Null where no administrator's setting is in the way. */
export const itPages: Readonly<Record<Reason, ItPage | null>> = {
  dynamicMembership: {
    setting: "Microsoft Entra: the group's Membership type (Dynamic User) and its dynamic membership rules",
    url: `${LEARN}/entra/identity/users/groups-dynamic-membership`,
  },
  syncedFromOnPremises: {
    setting: "Microsoft Entra: the group's Source (Windows Server AD); members are changed there",
    url: `${LEARN}/entra/fundamentals/how-to-manage-groups`,
  },
  mailEnabledSecurityGroup: {
    setting: 'Exchange admin centre: Groups, Mail-enabled security, Members',
    url: `${LEARN}/exchange/recipients-in-exchange-online/manage-mail-enabled-security-groups`,
  },
  distributionList: {
    setting: 'Exchange admin centre: Groups, Distribution list, Members',
    url: `${LEARN}/exchange/recipients-in-exchange-online/manage-distribution-groups/manage-distribution-groups`,
  },
  roleAssignable: {
    setting: 'Microsoft Entra: Microsoft Entra roles can be assigned to the group (isAssignableToRole)',
    url: `${LEARN}/entra/identity/role-based-access-control/groups-concept`,
  },
  managementRestricted: {
    setting: 'Microsoft Entra: Restricted management administrative unit',
    url: `${LEARN}/entra/identity/role-based-access-control/admin-units-restricted-management`,
  },
  guestsOffInTenant: {
    setting:
      'Microsoft 365 admin centre: Org settings, Microsoft 365 Groups, Let group owners add people outside your organization (Group.Unified, AllowToAddGuests)',
    url: `${LEARN}/microsoft-365/admin/create-groups/manage-guest-access-in-groups`,
  },
  guestsOffInGroup: {
    setting: "The group's own setting AllowToAddGuests (Group.Unified.Guest)",
    url: `${LEARN}/microsoft-365/solutions/per-group-guest-access`,
  },
  guestsOffByLabel: {
    setting: "Microsoft Purview: the sensitivity label's External user access",
    url: `${LEARN}/purview/sensitivity-labels-teams-groups-sites`,
  },
  appDisabled: {
    setting: 'Microsoft Entra: Enterprise applications, Properties, Enabled for users to sign-in?',
    url: `${ENTERPRISE_APPS}/disable-user-sign-in-portal`,
  },
  appHidden: {
    setting: 'Microsoft Entra: Enterprise applications, Properties, Visible to users?',
    url: `${ENTERPRISE_APPS}/hide-application-from-user-portal`,
  },
  appIsMicrosoftGraph: null,
  appNotOpenedByGroup: {
    setting: 'Microsoft Entra: Enterprise applications, Users and groups',
    url: `${ENTERPRISE_APPS}/assign-user-or-group-access-portal`,
  },
  ownedAppsSwitchedOff: {
    setting: 'Guestlist: access to owned apps, with the permission AppRoleAssignment.ReadWrite.All',
    url: `${ENTERPRISE_APPS}/assign-user-or-group-access-portal`,
  },
  notOwner: null,
  targetNotFound: null,
  addressMalformed: null,
  addressCharacters: null,
  ownDomain: null,
  domainDenied: collaborationRestrictions,
  domainNotAllowed: collaborationRestrictions,
  groupAddress: null,
  signInBlocked: {
    setting: 'Microsoft Entra: Users, Properties, Account enabled',
    url: `${LEARN}/entra/fundamentals/how-to-manage-user-profile-info`,
  },
  listedTwice: null,
  requesterIsGuest: null,
  invitationsOff: inviteRestrictions,
  invitationsByRoleOnly: inviteRestrictions,
  dailyLimit: null,
  tooManyGuests: null,
  crossTenantBlocked: {
    setting: 'Microsoft Entra: Cross-tenant access settings, B2B collaboration',
    url: `${EXTERNAL_ID}/cross-tenant-access-settings-b2b-collaboration`,
  },
  crossCloudDisabled: {
    setting: "In the guest's organisation: the app Microsoft B2B Cross Cloud Worker is disabled",
    url: troubleshoot,
  },
  addressConflict: {
    setting:
      'Microsoft Entra and Exchange: another object, often a mail contact, has this address in proxyAddresses',
    url: troubleshoot,
  },
  permissionMissing: {
    setting: 'Microsoft Entra: Enterprise applications, Guestlist, Permissions, Grant admin consent',
    url: `${ENTERPRISE_APPS}/grant-admin-consent`,
  },
  groupFull: {
    setting: 'Microsoft Entra service limits and restrictions: members in a group',
    url: `${LEARN}/entra/identity/users/directory-service-limits-restrictions`,
  },
  guestsNotAllowedByPolicy: {
    setting:
      "AllowToAddGuests (of all groups or of this one), or the sensitivity label's External user access",
    url: `${LEARN}/microsoft-365/solutions/per-group-guest-access`,
  },
  refusedByDirectory: {
    setting: 'Not named by Microsoft Graph; the reference below leads to its log entry',
    url: troubleshoot,
  },
  deletedRecently: {
    setting: 'Microsoft Entra: Users, Deleted users (restore within 30 days)',
    url: `${LEARN}/entra/fundamentals/users-restore`,
  },
  untriedAfterRefusal: inviteRestrictions,
  notReplicatedYet: null,
  directoryUnavailable: null,
  inDoubt: null,
  signInNeeded: null,
};
