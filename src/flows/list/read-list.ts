import type { InvitationRequest, Requester } from '../../domain/invitation-request';
import type { RequestLedger } from '../../ports/request-ledger';

/** The requests of a list in the order its targets were chosen, the one asked about among them. */
export async function readList(
  ledger: Pick<RequestLedger, 'find' | 'listOf'>,
  requestId: string,
  requester: Requester,
): Promise<readonly InvitationRequest[]> {
  const ids = await ledger.listOf(requestId, requester);
  const found = await Promise.all(ids.map((id) => ledger.find(id, requester)));
  return found.filter((one) => one !== null);
}
