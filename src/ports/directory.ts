import type { Requester } from '../domain/invitation-request';
import type { GuestAccounts } from './guest-accounts';
import type { GuestDirectory } from './guest-directory';
import type { Invitations } from './invitations';
import type { TargetAccess } from './target-access';
import type { TargetCatalog } from './target-catalog';
import type { TenantPolicy } from './tenant-policy';

/** The directory as one requester sees it: every call runs with that person's own rights. */
export interface Directory {
  readonly guests: GuestDirectory;
  readonly tenant: TenantPolicy;
  readonly targets: TargetCatalog;
  readonly access: TargetAccess;
  readonly invitations: Invitations;
  readonly accounts: GuestAccounts;
}

export interface DirectoryAccess {
  /** @throws SignInNeeded when there is no token for this person. */
  as(requester: Requester): Promise<Directory>;
}
