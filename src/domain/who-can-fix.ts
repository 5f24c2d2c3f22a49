import { assertNever } from './assert-never';
import type { Fixer, Reason } from './reason';

/** Who can change what stands in the way. An administrator may always be asked; this names the nearest person. */
export function whoCanFix(reason: Reason): Fixer {
  switch (reason) {
    case 'targetNotFound':
    case 'addressMalformed':
    case 'addressCharacters':
    case 'ownDomain':
    case 'groupAddress':
    case 'listedTwice':
    case 'tooManyGuests':
    case 'inDoubt':
    case 'signInNeeded':
      return 'requester';
    case 'notOwner':
    case 'groupFull':
      return 'owner';
    case 'crossCloudDisabled':
      return 'guestsOrganisation';
    case 'dailyLimit':
    case 'notReplicatedYet':
    case 'directoryUnavailable':
      return 'time';
    case 'appIsMicrosoftGraph':
    case 'requesterIsGuest':
      return 'nobody';
    case 'dynamicMembership':
    case 'syncedFromOnPremises':
    case 'mailEnabledSecurityGroup':
    case 'distributionList':
    case 'roleAssignable':
    case 'managementRestricted':
    case 'guestsOffInTenant':
    case 'guestsOffInGroup':
    case 'guestsOffByLabel':
    case 'appDisabled':
    case 'appHidden':
    case 'appNotOpenedByGroup':
    case 'ownedAppsSwitchedOff':
    case 'domainDenied':
    case 'domainNotAllowed':
    case 'signInBlocked':
    case 'invitationsOff':
    case 'invitationsByRoleOnly':
    case 'crossTenantBlocked':
    case 'addressConflict':
    case 'permissionMissing':
    case 'guestsNotAllowedByPolicy':
    case 'refusedByDirectory':
    case 'deletedRecently':
    case 'untriedAfterRefusal':
      return 'administrator';
    default:
      return assertNever(reason);
  }
}
