import type { RequestItem } from '../domain/invitation-request';
import type { Reason } from '../domain/reason';
import type { InvitationStop } from './invitation-stops';
import type { AuditLine, AuditQuery } from './audit-trail';

/** While it lasts, no process writes anything to the directory. */
export interface Pause {
  readonly reason: string;
  /** ISO 8601 */
  readonly since: string;
}

export interface OpenRequest {
  readonly requestId: string;
  readonly requesterId: string;
}

export type ForgetOutcome =
  | { readonly kind: 'unknown' }
  /** Nothing was erased: work on this guest is under way. */
  | { readonly kind: 'underWay'; readonly requests: readonly OpenRequest[] }
  | {
      readonly kind: 'forgotten';
      /** Lines of the ledger whose name, address and link are gone. */
      readonly items: number;
      /** Requests never sent, deleted whole. */
      readonly drafts: number;
      /** Lines of evidence about this guest; they hold ids and a keyed hash alone, and stay. */
      readonly auditLines: number;
    };

export interface WaitingItem extends OpenRequest {
  readonly position: number;
  readonly guestId: string | null;
  readonly reason: Reason | 'signInNeeded' | null;
  readonly state: RequestItem['state'];
  /** ISO 8601 */
  readonly since: string;
}

/** What an operator of some months wants to see, as far as the ledger knows. */
export interface LedgerReport {
  readonly paused: Pause | null;
  /** Tenants whose new invitations wait for a person. */
  readonly stops: readonly InvitationStop[];
  readonly pendingGuests: readonly {
    readonly guestId: string;
    readonly requesterId: string;
    /** ISO 8601 */
    readonly invitedAt: string;
    readonly days: number;
  }[];
  readonly emptyHandedGuests: readonly {
    readonly guestId: string;
    readonly requesterId: string;
    /** ISO 8601; null if that was before this was kept. */
    readonly invitedAt: string | null;
  }[];
  /** Whoever has sent anything, the latest first. */
  readonly requesters: readonly {
    readonly requesterId: string;
    readonly openRequests: number;
    /** Guests who are in somewhere through this person. */
    readonly guestsIn: number;
    /** ISO 8601 */
    readonly lastSentAt: string;
  }[];
  readonly waitingItems: readonly WaitingItem[];
  readonly refusals: readonly { readonly reason: Reason; readonly guests: number }[];
}

/** What whoever runs Guestlist can ask of its state. */
export interface OperatorDesk {
  /** Oldest first. */
  audit(query: AuditQuery): AsyncIterable<AuditLine>;
  /** Erases what is personal about a guest; ids and a keyed hash stay. */
  forget(address: string): Promise<ForgetOutcome>;
  report(): Promise<LedgerReport>;
  /** A second pause replaces the reason of the first. */
  pause(reason: string): Promise<Pause>;
  /** What waited goes on, invitations that were stopped too. Null: nothing was paused or stopped. */
  resume(): Promise<Pause | null>;
}
