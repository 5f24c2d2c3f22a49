import type { Requester } from '../domain/invitation-request';
import type { RequestLedger } from '../ports/request-ledger';
import type { RefreshOutcome } from './refresh-request';

/** How a request stands, as far as the ledger knows; reads no directory. */
export function createFindRequest({ ledger }: { readonly ledger: Pick<RequestLedger, 'overview'> }) {
  return async function findRequest(requestId: string, requester: Requester): Promise<RefreshOutcome> {
    const request = await ledger.overview(requestId, requester, 0);
    return request === null ? { kind: 'gone' } : { kind: 'request', request };
  };
}
