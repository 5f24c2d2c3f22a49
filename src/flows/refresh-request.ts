import type { InvitationRequest, Requester } from '../domain/invitation-request';
import type { DirectoryAccess } from '../ports/directory';
import type { GuestHistory } from '../ports/guest-history';
import type { RequestLedger } from '../ports/request-ledger';
import { lookForAcceptance, lookForMembership } from './look-again';

export interface RefreshDependencies {
  readonly directory: DirectoryAccess;
  readonly ledger: RequestLedger;
  readonly history: GuestHistory;
}

export type RefreshOutcome =
  { readonly kind: 'request'; readonly request: InvitationRequest } | { readonly kind: 'gone' };

/** "Refresh": who has accepted, and which memberships have shown, by now. */
export function createRefreshRequest({ directory, ledger, history }: RefreshDependencies) {
  return async function refreshRequest(
    requestId: string,
    requester: Requester,
    page: number | 'whole' = 0,
  ): Promise<RefreshOutcome> {
    const request = await (page === 'whole'
      ? ledger.find(requestId, requester)
      : ledger.overview(requestId, requester, page));
    if (request === null) return { kind: 'gone' };
    if (request.state !== 'ended') return { kind: 'request', request };
    const asRequester = await directory.as(requester);
    const lines = request.items.map((item) => ({ requestId, item }));
    const accepted = await lookForAcceptance(asRequester, history, lines);
    const items = await lookForMembership(asRequester, history, {
      requestId,
      target: request.target,
      items: accepted,
    });
    return { kind: 'request', request: { ...request, items } };
  };
}
