/** Why a target cannot take guests. */
export type TargetReason =
  | 'dynamicMembership'
  | 'syncedFromOnPremises'
  | 'mailEnabledSecurityGroup'
  | 'distributionList'
  | 'roleAssignable'
  | 'managementRestricted'
  | 'guestsOffInTenant'
  | 'guestsOffInGroup'
  | 'guestsOffByLabel'
  | 'appDisabled'
  | 'appHidden'
  | 'appIsMicrosoftGraph'
  | 'appNotOpenedByGroup'
  | 'ownedAppsSwitchedOff'
  | 'notOwner'
  | 'targetNotFound';

/** Why one guest cannot be invited or added. */
export type GuestReason =
  | 'addressMalformed'
  | 'addressCharacters'
  | 'ownDomain'
  | 'domainDenied'
  | 'domainNotAllowed'
  | 'groupAddress'
  | 'signInBlocked'
  | 'listedTwice';

/** Why this requester cannot ask. */
export type RequesterReason =
  'requesterIsGuest' | 'invitationsOff' | 'invitationsByRoleOnly' | 'dailyLimit' | 'tooManyGuests';

/** What only the directory can tell, when it refuses. */
export type DirectoryReason =
  | 'crossTenantBlocked'
  | 'crossCloudDisabled'
  | 'addressConflict'
  | 'permissionMissing'
  | 'groupFull'
  | 'guestsNotAllowedByPolicy'
  | 'refusedByDirectory'
  | 'deletedRecently'
  | 'untriedAfterRefusal';

/** An ending that a later try may mend. */
export type FailureReason = 'notReplicatedYet' | 'directoryUnavailable' | 'inDoubt' | 'signInNeeded';

export type Reason = TargetReason | GuestReason | RequesterReason | DirectoryReason | FailureReason;

/** Who can change what stands in the way. */
export type Fixer = 'requester' | 'owner' | 'administrator' | 'guestsOrganisation' | 'time' | 'nobody';

/** What could not be read beforehand and is said on the review card. */
export type Check =
  | 'existingAccounts'
  | 'groupAddresses'
  | 'membership'
  | 'invitePolicy'
  | 'requesterRole'
  | 'domainRule'
  | 'guestSwitch'
  | 'ownership'
  | 'assignment'
  | 'accountBlocked'
  | 'label';
