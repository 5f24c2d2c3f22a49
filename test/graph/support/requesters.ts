import type { Requester } from '../../../src/domain/invitation-request';

const tenantId = 'c0000000-0000-4000-8000-00000000c0de';
const person = (number: number): Requester => ({
  id: `a0000000-0000-4000-8000-00000000000${number}`,
  tenantId,
});

export const olivia = person(1);
export const max = person(2);
export const ingrid = person(3);
export const gary = person(4);
export const ursula = person(5);
export const ada = person(6);

export const coreScopes = [
  'User.Read',
  'User.Invite.All',
  'GroupMember.ReadWrite.All',
  'TeamMember.ReadWriteNonOwnerRole.All',
] as const;

export const allScopes = [
  ...coreScopes,
  'User.Read.All',
  'Policy.Read.All',
  'Policy.Read.B2BManagementPolicy',
  'GroupSettings.Read.All',
  'Application.Read.All',
  'AppRoleAssignment.ReadWrite.All',
] as const;
