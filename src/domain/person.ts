import type { Reading } from './reading';

export type RedemptionState = 'pending' | 'accepted';

/** An account in our directory. */
export interface DirectoryPerson {
  readonly id: string;
  readonly displayName: string;
  /** The address to show: mail, else the address that signs in. Lower case. */
  readonly address: string;
  /** Every address it is known under (mail, otherMails, proxyAddresses, identities), lower case. */
  readonly addresses: readonly string[];
  /** `member` is a colleague or an external member: no invitation is needed. */
  readonly type: 'guest' | 'member';
  /** Null for a member. */
  readonly redemption: RedemptionState | null;
  readonly isEnabled: Reading<boolean>;
  /** ISO 8601. */
  readonly createdAt: string | null;
}

export type InvitePolicy =
  'none' | 'adminsAndGuestInviters' | 'adminsGuestInvitersAndAllMembers' | 'everyone';

/** Who asks, from the authenticated activity and then from the directory. */
export interface RequesterFacts {
  readonly id: string;
  readonly displayName: string;
  readonly type: Reading<'guest' | 'member'>;
  /** Holds Global Administrator, User Administrator or Guest Inviter. */
  readonly mayInviteByRole: Reading<boolean>;
}

/** One list per tenant: either only these domains may be invited, or all but these. Entries may be `*.domain` or `name.*`. */
export type DomainRule =
  | { readonly kind: 'allow'; readonly domains: readonly string[] }
  | { readonly kind: 'deny'; readonly domains: readonly string[] }
  | { readonly kind: 'open' };

export interface TenantFacts {
  readonly id: string;
  readonly displayName: string;
  readonly verifiedDomains: Reading<readonly string[]>;
  readonly invitePolicy: Reading<InvitePolicy>;
  readonly domainRule: Reading<DomainRule>;
}
