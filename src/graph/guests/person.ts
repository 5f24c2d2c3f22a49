import type { DirectoryPerson } from '../../domain/person';
import { read, unread } from '../../domain/reading';
import type { User } from '../schema';

export const PERSON_FIELDS = [
  'id',
  'displayName',
  'mail',
  'userPrincipalName',
  'otherMails',
  'proxyAddresses',
  'identities',
  'userType',
  'externalUserState',
  'accountEnabled',
  'createdDateTime',
];

/** An account in our words. */
export function personOf(user: User): DirectoryPerson {
  const addresses = addressesOf(user);
  const type = isGuest(user) ? 'guest' : 'member';
  const pending = user.externalUserState?.toLowerCase() === 'pendingacceptance';
  return {
    id: user.id,
    displayName: user.displayName ?? '',
    address: addresses[0] ?? '',
    addresses,
    type,
    redemption: type === 'member' ? null : pending ? 'pending' : 'accepted',
    isEnabled: user.accountEnabled == null ? unread('notPermitted') : read(user.accountEnabled),
    createdAt: user.createdDateTime ?? null,
  };
}

/** Who may read basic profiles only is not told what tells a guest from a colleague. */
export function isBasicProfile({ userType, accountEnabled }: User): boolean {
  return userType === undefined && accountEnabled === undefined;
}

function isGuest({ userType, externalUserState, userPrincipalName }: User): boolean {
  // Accounts older than the property have none.
  if (userType == null) return externalUserState != null || /#ext#/i.test(userPrincipalName ?? '');
  return userType.toLowerCase() === 'guest';
}

/** Every address of an account, the one to show first. */
function addressesOf(user: User): string[] {
  const smtp = user.proxyAddresses.filter((proxy) => /^smtp:/i.test(proxy)).map((proxy) => proxy.slice(5));
  const identities = user.identities.map(({ issuerAssignedId }) => issuerAssignedId ?? '');
  const all = [user.mail ?? '', signInAddress(user), ...user.otherMails, ...smtp, ...identities];
  const addresses = all.map((address) => address.trim().toLowerCase());
  return [...new Set(addresses)].filter((address) => address.includes('@') && !address.includes('#ext#'));
}

/** A guest signs in as `local_domain#EXT#@tenant`: the last underscore was the at sign. */
function signInAddress({ userPrincipalName }: User): string {
  const name = userPrincipalName ?? '';
  const [outside, inside] = name.split(/#ext#/i);
  if (outside === undefined || inside === undefined) return name;
  const at = outside.lastIndexOf('_');
  return at < 1 ? '' : `${outside.slice(0, at)}@${outside.slice(at + 1)}`;
}

/** What a guest invited at this address would sign in as. */
export function externalSignInName(address: string, initialDomain: string): string {
  return `${address.replace('@', '_')}#EXT#@${initialDomain}`;
}
