import type { AccountStays } from '../domain/account-ending';
import type { Check, Reason } from '../domain/reason';
import type { GuestPlan } from '../domain/plan';
import type { TargetKind } from '../domain/target';

/** What the evidence can tell. */
export type AuditEvent =
  /** A plan was made or edited: counts of its verdicts, nothing was sent. */
  | 'reviewed'
  /** Sent, with the verdict on this guest and what could not be checked. */
  | 'sent'
  | 'retryAsked'
  | 'undoAsked'
  | 'newLinkAsked'
  | 'resendAsked'
  /** An invitation is about to leave. */
  | 'inviting'
  | 'invited'
  /** The guest had an account: no invitation by this request. */
  | 'accountFound'
  /** The answer to an invitation was lost. */
  | 'inDoubt'
  /** One try ended without success; another follows. */
  | 'attemptFailed'
  | 'granted'
  /** Was in the target already. */
  | 'wasIn'
  /** What was granted was seen again in the directory. */
  | 'confirmed'
  /** The guest was seen to have accepted. */
  | 'accepted'
  | 'removalAsked'
  | 'refused'
  | 'failed'
  | 'cancelled'
  | 'undone'
  | 'undoRefused'
  /** Of a guest who is out again: the account that the request made is about to be deleted. */
  | 'deletingAccount'
  | 'accountDeleted'
  /** Somebody else had deleted it. */
  | 'accountGone'
  | 'accountStays'
  | 'linkRenewed'
  /** The same, and Microsoft was asked to mail it. */
  | 'mailedAgain'
  /** Accepted meanwhile. */
  | 'linkNotNeeded'
  | 'linkRefused'
  /** By the operator: personal data erased, writes paused and resumed. */
  | 'forgotten'
  | 'paused'
  | 'resumed'
  /** By Guestlist itself: no new invitation leaves until the operator says so. */
  | 'invitationsStopped';

/** What a line tells beside who, whom, where and when; what does not apply is left out. */
export interface AuditDetails {
  readonly verdict?: GuestPlan['kind'];
  readonly verdicts?: Readonly<Record<string, number>>;
  readonly unchecked?: readonly Check[];
  readonly reason?: Reason | null;
  readonly attempt?: number;
  /** Why an account was not deleted. */
  readonly stays?: AccountStays;
  /** As it was sent to Graph. */
  readonly clientRequestId?: string | null;
  /** As Graph answered. */
  readonly directoryRequestId?: string | null;
  /** Rows that were erased. */
  readonly erased?: { readonly items: number; readonly drafts: number };
  /** The operator's words on a pause. */
  readonly because?: string;
}

/** One line of evidence. No name and no address is in it. */
export interface AuditLine extends AuditDetails {
  /** ISO 8601, by the database's clock. */
  readonly at: string;
  readonly what: AuditEvent;
  /** Entra object id of the requester; null for the operator. */
  readonly by: string | null;
  readonly tenantId: string | null;
  readonly requestId: string | null;
  readonly position: number | null;
  /** Entra object id, once known. */
  readonly guestId: string | null;
  /** Keyed, so that it can be looked for and not read. */
  readonly addressHash: string | null;
  readonly targetKind: TargetKind | null;
  readonly targetId: string | null;
  /** The group through which an app is reached. */
  readonly viaGroupId: string | null;
}

/** What is left out is not asked for. */
export interface AuditQuery {
  readonly since?: Date;
  /** Exclusive. */
  readonly until?: Date;
  /** An address or an Entra object id. */
  readonly guest?: string;
  /** The target's id, or its group's. */
  readonly target?: string;
  readonly by?: string;
}
