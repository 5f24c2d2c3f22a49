import type { InvitationRequest, ItemState, Requester, RequestItem } from '../domain/invitation-request';
import type { PlanCounts } from '../domain/plan-counts';

/** A request without its items, which are counted instead. */
export interface RequestSummary {
  readonly request: InvitationRequest;
  readonly rows: number;
  readonly plans: PlanCounts;
  readonly states: Readonly<Partial<Record<ItemState, number>>>;
  /** Items that "Retry failed" tries again. */
  readonly retryable: number;
}

/** A list that goes into one target or several. */
export interface ListSummary {
  readonly requests: readonly RequestSummary[];
  /** Guests whom sending its drafts does something for, each counted once. */
  readonly guestsToSend: number;
}

export interface RowsAsked {
  /** The last position of the page before; null for the first. */
  readonly after: number | null;
  readonly limit: number;
  /** Only what has changed from then on, by the database's clock. */
  readonly since: Date | null;
}

export interface RowsPage {
  readonly request: InvitationRequest;
  readonly items: readonly RequestItem[];
  readonly hasMore: boolean;
  /** For `since`, some seconds early: what was committed late is told twice rather than never. */
  readonly now: Date;
}

/** Requests of thousands, page by page. A request of somebody else is as good as none. */
export interface RequestRows {
  /** All requests of the same list, in the order of `RequestLedger.listOf`. */
  list(id: string, requester: Requester): Promise<ListSummary>;
  summary(id: string, requester: Requester): Promise<RequestSummary | null>;
  page(id: string, requester: Requester, asked: RowsAsked): Promise<RowsPage | null>;
  /** What was not sent or has not ended, the latest first. */
  open(requester: Requester, limit: number): Promise<readonly RequestSummary[]>;
}
