import { contoso } from '../contoso';
import type { User } from './objects';

const initialDomain = contoso.tenant.initialDomain;

export interface NewUser {
  readonly id: string;
  readonly displayName: string;
  readonly address: string;
  /** ISO 8601 */
  readonly createdDateTime: string;
}

export function newMember({ id, displayName, address, createdDateTime }: NewUser): User {
  return {
    id,
    displayName,
    mail: address,
    userPrincipalName: address,
    otherMails: [],
    proxyAddresses: [`SMTP:${address}`],
    identities: [{ signInType: 'userPrincipalName', issuer: initialDomain, issuerAssignedId: address }],
    userType: 'Member',
    externalUserState: null,
    externalUserStateChangeDateTime: null,
    creationType: null,
    accountEnabled: true,
    createdDateTime,
  };
}

/** An invited account; the sign-in name is made of the address and the tenant's initial domain. */
export function newGuest(guest: NewUser): User {
  const { address, createdDateTime } = guest;
  return {
    ...newMember(guest),
    userPrincipalName: externalName(address),
    otherMails: [address],
    identities: [
      { signInType: 'userPrincipalName', issuer: initialDomain, issuerAssignedId: externalName(address) },
    ],
    userType: 'Guest',
    externalUserState: 'PendingAcceptance',
    externalUserStateChangeDateTime: createdDateTime,
    creationType: 'Invitation',
  };
}

export function accepted(user: User, at: string): User {
  return {
    ...user,
    externalUserState: 'Accepted',
    externalUserStateChangeDateTime: at,
    identities: [
      { signInType: 'federated', issuer: 'ExternalAzureAD', issuerAssignedId: null },
      ...user.identities.filter(({ signInType }) => signInType !== 'federated'),
    ],
  };
}

function externalName(address: string): string {
  return `${address.replace('@', '_')}#EXT#@${initialDomain}`;
}
