import type { DraftRequest, InvitationRequest, Requester } from '../domain/invitation-request';

/** What the requester does to their requests. A request of somebody else is as good as none. */
export interface RequestLedger {
  /** Writes or replaces a draft; `alreadySent` changes nothing, `foreign` is somebody else's id. */
  saveDraft(draft: DraftRequest): Promise<'saved' | 'alreadySent' | 'foreign'>;
  find(id: string, requester: Requester): Promise<InvitationRequest | null>;
  /** Ids of the requests of the same list in the order its targets were chosen, this one among them; empty if it is none of this person's. Drafts that were cancelled are not. */
  listOf(id: string, requester: Requester): Promise<readonly string[]>;
  /** For its card: a long request as the counts of all its guests and one page of them. */
  overview(id: string, requester: Requester, page: number): Promise<InvitationRequest | null>;
  /**
   * Draft → held (if a new guest is in it and holdSeconds > 0) or running, and wakes the work in the same commit.
   * Idempotent: a second press finds it started and changes nothing. Null: no such draft, or one that is refused or cancelled.
   * While writes are paused a draft stays one, and says so by `pausedBecause`.
   */
  start(id: string, requester: Requester, holdSeconds: number): Promise<InvitationRequest | null>;
  /**
   * Writes down what the requester asks of a request already sent, and wakes the work. Null: no such request.
   * While the operator has paused all writes, only `cancel` changes anything.
   */
  ask(id: string, requester: Requester, wish: RequestWish): Promise<InvitationRequest | null>;
}

export type RequestWish =
  /** Draft: cancelled. Held or running: everything not yet begun is cancelled. */
  | { readonly kind: 'cancel' }
  /** A draft alone: cancelled. What was sent goes on. */
  | { readonly kind: 'dropDraft' }
  /** Failed items, and those left untried, are planned again: all, or those at these positions. */
  | { readonly kind: 'retryFailed'; readonly positions?: readonly number[] }
  /** The same as `newLink` and `remove`, for several at once; `resends` has Microsoft mail the new link, once a day at most. */
  | { readonly kind: 'newLinks' | 'resends' | 'removeSeveral'; readonly positions: readonly number[] }
  /** Nothing new is begun until `resume`; what has begun goes on to its end. */
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  /** What this request added is taken back. */
  | { readonly kind: 'undo' }
  /** A pending guest gets a new redemption URL, without a mail; the old one stops working. */
  | { readonly kind: 'newLink'; readonly position: number }
  /** One guest is taken out again, if this request added them. */
  | { readonly kind: 'remove'; readonly position: number };
