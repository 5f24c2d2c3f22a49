import type { Requester } from '../domain/invitation-request';
import type { Logger } from '../ports/logger';
import type { Clock } from './client/clock';
import type { GraphClient } from './client/graph-call';
import type { Organization } from './schema';
import type { Found } from './found';

export interface GraphSettings {
  /** Offer apps whose service principal the requester owns; needs AppRoleAssignment.ReadWrite.All. */
  readonly ownedApps: boolean;
  /** Delete accounts whose invitation is undone; needs User.DeleteRestore.All. */
  readonly deleteAccounts: boolean;
}

/** A tenant in which members are added one reference at a time, because changing a group as a whole was refused as such. */
export interface RefusesPatch {
  has(): boolean;
  add(): void;
}

/** One requester's view of the directory. */
export interface Session {
  readonly requester: Requester;
  readonly client: GraphClient;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly settings: GraphSettings;
  readonly refusesPatch: RefusesPatch;
  readonly organization: () => Promise<Found<Organization>>;
}
