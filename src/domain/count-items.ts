import type { InvitationRequest, RequestItem } from './invitation-request';
import { isUndoable } from './is-undoable';
import { countPlans } from './plan-counts';
import type { RequestCounts } from './request-counts';
import { takesNewLink } from './takes-new-link';

/** Where a request stands in for all its guests by some of them, its counts tell of all. */
export function countsOf({ excerpt, items }: InvitationRequest): RequestCounts {
  return excerpt?.counts ?? countItems(items);
}

export function countItems(items: readonly RequestItem[]): RequestCounts {
  const count = (test: (item: RequestItem) => boolean) => items.filter(test).length;
  const isIn = ({ state }: RequestItem) => state === 'granted' || state === 'nothingToDo';
  const links = items.filter(hasLink);
  return {
    total: items.length,
    plans: countPlans(items),
    waiting: count(({ state }) => state === 'planned'),
    underWay: count(({ state }) => state === 'inviting' || state === 'invited' || state === 'granting'),
    done: count((item) => isIn(item) && item.redemption !== 'pending'),
    pending: count((item) => isIn(item) && item.redemption === 'pending'),
    failed: count(({ state }) => state === 'failed'),
    refused: count(({ state }) => state === 'refused'),
    cancelled: count(({ state }) => state === 'cancelled'),
    undone: count(({ state }) => state === 'undone'),
    invitationsLeft: count(({ state, plan }) => state === 'planned' && plan.kind === 'invite'),
    retryable: count(isRetryable),
    undoable: count(isUndoable),
    relinkable: count(takesNewLink),
    links: links.length,
    longestLink: Math.max(0, ...links.map(({ redemptionUrl }) => redemptionUrl?.reveal().length ?? 0)),
  };
}

export function hasLink({ redemption, redemptionUrl }: RequestItem): boolean {
  return redemption === 'pending' && redemptionUrl !== null;
}

function isRetryable({ state, reason }: RequestItem): boolean {
  return state === 'failed' || (state === 'refused' && reason === 'untriedAfterRefusal');
}
