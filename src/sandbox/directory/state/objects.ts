/** A person as Graph shows one. */
export interface User {
  readonly id: string;
  readonly displayName: string;
  readonly mail: string | null;
  readonly userPrincipalName: string;
  readonly otherMails: readonly string[];
  readonly proxyAddresses: readonly string[];
  readonly identities: readonly Identity[];
  readonly userType: 'Member' | 'Guest';
  readonly externalUserState: 'PendingAcceptance' | 'Accepted' | null;
  readonly externalUserStateChangeDateTime: string | null;
  readonly creationType: 'Invitation' | null;
  readonly accountEnabled: boolean;
  readonly createdDateTime: string;
}

export interface Identity {
  readonly signInType: string;
  readonly issuer: string;
  readonly issuerAssignedId: string | null;
}

/** A group as Graph shows one; a team is a group with `Team` among its provisioning options. */
export interface Group {
  readonly id: string;
  readonly displayName: string;
  readonly description: string | null;
  readonly mail: string | null;
  readonly mailNickname: string;
  readonly proxyAddresses: readonly string[];
  readonly groupTypes: readonly string[];
  readonly mailEnabled: boolean;
  readonly securityEnabled: boolean;
  readonly onPremisesSyncEnabled: boolean | null;
  readonly isAssignableToRole: boolean | null;
  readonly isManagementRestricted: boolean | null;
  readonly membershipRule: string | null;
  readonly visibility: string | null;
  readonly resourceProvisioningOptions: readonly string[];
  readonly assignedLabels: readonly { readonly labelId: string; readonly displayName: string }[];
  readonly assignedLicenses: readonly { readonly skuId: string; readonly disabledPlans: readonly string[] }[];
  readonly createdDateTime: string;
}

export interface GroupRecord {
  readonly wire: Group;
  readonly ownerIds: Set<string>;
  readonly memberIds: Set<string>;
  /** Groups it is in itself, near and far. */
  readonly memberOfIds: readonly string[];
  /** The group's own guest setting; null where nobody has made one. */
  readonly allowsGuests: boolean | null;
  /** A sensitivity label keeps guests out, which no setting shows. */
  readonly isLabelClosed: boolean;
}

export interface AppRole {
  readonly id: string;
  readonly displayName: string;
  readonly description: string;
  readonly value: string;
  readonly isEnabled: boolean;
  readonly allowedMemberTypes: readonly string[];
}

/** An app as Graph shows its service principal. */
export interface ServicePrincipal {
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  readonly accountEnabled: boolean;
  readonly appRoleAssignmentRequired: boolean;
  readonly tags: readonly string[];
  readonly servicePrincipalType: string;
  readonly appOwnerOrganizationId: string;
  readonly homepage: string | null;
  readonly appRoles: readonly AppRole[];
}

export interface AppRecord {
  readonly wire: ServicePrincipal;
  readonly ownerIds: ReadonlySet<string>;
}

export interface AppRoleAssignment {
  readonly id: string;
  readonly appRoleId: string;
  readonly createdDateTime: string;
  readonly principalDisplayName: string;
  readonly principalId: string;
  readonly principalType: 'User' | 'Group';
  readonly resourceDisplayName: string;
  readonly resourceId: string;
}

export interface DirectoryRole {
  readonly id: string;
  readonly displayName: string;
  readonly roleTemplateId: string;
}
