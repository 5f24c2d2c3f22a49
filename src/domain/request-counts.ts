import type { PlanCounts } from './plan-counts';

/** How all guests of a request stand, in numbers. */
export interface RequestCounts {
  readonly total: number;
  readonly plans: PlanCounts;
  readonly waiting: number;
  readonly underWay: number;
  /** In, with nothing left to accept. */
  readonly done: number;
  /** In, and not accepted yet. */
  readonly pending: number;
  readonly failed: number;
  readonly refused: number;
  readonly cancelled: number;
  readonly undone: number;
  /** New guests whose invitation has not begun. */
  readonly invitationsLeft: number;
  readonly retryable: number;
  readonly undoable: number;
  /** Guests who may get a new link. */
  readonly relinkable: number;
  /** Redemption URLs at hand. */
  readonly links: number;
  /** Characters; may be estimated. */
  readonly longestLink: number;
}
