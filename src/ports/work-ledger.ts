import type { AccountEnding } from '../domain/account-ending';
import type { InvitationRequest, RequestItem } from '../domain/invitation-request';

/** The right to work on one request, until the lease runs out; every write is fenced by `attempt`. */
export interface Claim {
  readonly requestId: string;
  readonly attempt: number;
}

export interface ClaimedRequest {
  readonly claim: Claim;
  /** `items` holds the first slice of what is to be done. */
  readonly request: InvitationRequest;
  /** The items that `newLinks` and `removals` name. */
  readonly asked: readonly RequestItem[];
  /** The database's time when it was claimed. */
  readonly at: Date;
  /** The requester wants what was added taken back. */
  readonly isUndoing: boolean;
  /** Positions whose guest is to get a new redemption URL. */
  readonly newLinks: readonly number[];
  /** Of `newLinks`, those whose new URL is to be mailed as well. */
  readonly resends: readonly number[];
  /** Positions whose guest is to be taken out again. */
  readonly removals: readonly number[];
}

export type ItemChange = Partial<
  Pick<
    RequestItem,
    | 'state'
    | 'reason'
    | 'personId'
    | 'isInvitedByUs'
    | 'isGrantedByUs'
    | 'redemption'
    | 'redemptionUrl'
    | 'isReadBack'
    | 'inDoubtSince'
    | 'directoryRequestId'
  >
> & {
  /** The new link that was asked for has been made or refused. */
  readonly newLinkDone?: true;
  /** Before a new link that is mailed: from now on a repeat mails nobody. `notSent`: Graph has refused, and it may be tried again. */
  readonly mailAgain?: 'leaving' | 'notSent' | 'sent';
  /** Of the write this is the ending of, for the audit trail alone. */
  readonly evidence?: {
    readonly clientRequestId?: string;
    readonly directoryRequestId?: string | null;
  };
};

export interface AccountSettled {
  readonly account: Exclude<AccountEnding, 'deleting'>;
  readonly directoryRequestId?: string | null;
}

export type InvitationTurn =
  /** Written down as `inviting`: this attempt may now be sent. */
  | { readonly kind: 'begun'; readonly clientRequestId: string }
  /** Another request is inviting the same person right now: wait for it. */
  | { readonly kind: 'elsewhere' }
  /** Another request has just invited this person: go on with the account. */
  | { readonly kind: 'known'; readonly personId: string };

/** Another worker has taken over: stop at once and write nothing more. */
export class ClaimLost extends Error {
  override readonly name = 'ClaimLost';
}

/** The requester stopped this item before it had begun: leave it. */
export class ItemWithdrawn extends Error {
  override readonly name = 'ItemWithdrawn';
}

/** The requester paused the request before this item had begun: leave it as it is. */
export class RequestResting extends Error {
  override readonly name = 'RequestResting';
}

/** All new invitations of the tenant are stopped until a person has looked: nothing was written down. */
export class InvitationsStopped extends Error {
  override readonly name = 'InvitationsStopped';
}

/** The operator has paused all writes to the directory: nothing was written down, and nothing may be sent. */
export class WorkPaused extends Error {
  override readonly name = 'WorkPaused';

  constructor(readonly reason: string) {
    super(`Writes are paused: ${reason}`);
  }
}

/** Seconds, or with the operator's word that work may go on. */
export type WakeAfter = number | 'resumed';

/** What the worker writes. A call resolves after its commit, which may hold several calls for the same claim; a write throws ClaimLost if another attempt has taken over, ItemWithdrawn on an item cancelled since, RequestResting for the beginning of an item of a request paused since. */
export interface WorkLedger {
  /** Null: nothing to do now, or another worker has it. Times are the database's. */
  claim(requestId: string): Promise<ClaimedRequest | null>;
  /** The next slice of what is to be done, after that position; empty: there is no more. Extends the lease. */
  next(claim: Claim, afterPosition: number): Promise<readonly RequestItem[]>;
  /** The request as it stands, for its card. */
  glance(claim: Claim): Promise<InvitationRequest>;
  /** Whether another request could be worked on if this one were given back. */
  isAnybodyWaiting(claim: Claim): Promise<boolean>;
  /** How often `keep` is to be called, so that a living worker never loses its claim. */
  readonly keepEverySeconds: number;
  /** Extends the lease. */
  keep(claim: Claim): Promise<void>;
  /** Before a write that no state announces. Extends the lease. @throws WorkPaused */
  beforeWrite(claim: Claim): Promise<void>;
  /** A planned item → `inviting`, one more attempt, one person at a time in the whole tenant. Extends the lease. @throws WorkPaused, InvitationsStopped */
  beginInvitation(claim: Claim, position: number): Promise<InvitationTurn>;
  /** Writes down that the account of a guest is about to be deleted; false, and nothing written, if another request counts on it. @throws WorkPaused */
  beginDeletion(claim: Claim, position: number): Promise<boolean>;
  /** How that ended, or why it was not begun. Of a deleted account everything counts as undone. */
  recordAccount(claim: Claim, position: number, settled: AccountSettled): Promise<void>;
  /** Extends the lease. @throws WorkPaused for `granting` and a mail that is `leaving`, InvitationsStopped for that */
  record(claim: Claim, position: number, change: ItemChange): Promise<void>;
  /** Gives the request back: to be woken after that, or null: every item has ended. */
  release(claim: Claim, wakeAfter: WakeAfter | null): Promise<void>;
}
