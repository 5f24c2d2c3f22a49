import type { AccountEnding } from '../domain/account-ending';
import type { InvitationRequest, RequestItem } from '../domain/invitation-request';

/** The right to work on one request, until the lease runs out; every write is fenced by `attempt`. */
export interface Claim {
  readonly requestId: string;
  readonly attempt: number;
}

export interface ClaimedRequest {
  readonly claim: Claim;
  readonly request: InvitationRequest;
  /** The requester wants what was added taken back. */
  readonly isUndoing: boolean;
  /** Positions whose guest is to get a new redemption URL. */
  readonly newLinks: readonly number[];
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

/** The operator has paused all writes to the directory: nothing was written down, and nothing may be sent. */
export class WorkPaused extends Error {
  override readonly name = 'WorkPaused';

  constructor(readonly reason: string) {
    super(`Writes are paused: ${reason}`);
  }
}

/** Seconds, or with the operator's word that work may go on. */
export type WakeAfter = number | 'resumed';

/** What the worker writes. Each call is one commit; a write throws ClaimLost if another attempt has taken over, ItemWithdrawn on an item cancelled since, RequestResting for the beginning of an item of a request paused since. */
export interface WorkLedger {
  /** Null: nothing to do now, or another worker has it. Times are the database's. */
  claim(requestId: string): Promise<ClaimedRequest | null>;
  /** Before a write that no state announces. Extends the lease. @throws WorkPaused */
  beforeWrite(claim: Claim): Promise<void>;
  /** A planned item → `inviting`, one more attempt, one person at a time in the whole tenant. Extends the lease. @throws WorkPaused */
  beginInvitation(claim: Claim, position: number): Promise<InvitationTurn>;
  /** Writes down that the account of a guest is about to be deleted; false, and nothing written, if another request counts on it. @throws WorkPaused */
  beginDeletion(claim: Claim, position: number): Promise<boolean>;
  /** How that ended, or why it was not begun. Of a deleted account everything counts as undone. */
  recordAccount(claim: Claim, position: number, settled: AccountSettled): Promise<void>;
  /** Extends the lease. @throws WorkPaused for `granting` */
  record(claim: Claim, position: number, change: ItemChange): Promise<void>;
  /** Gives the request back: to be woken after that, or null: every item has ended. */
  release(claim: Claim, wakeAfter: WakeAfter | null): Promise<void>;
}
