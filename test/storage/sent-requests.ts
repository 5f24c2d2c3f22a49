import type {
  DraftItem,
  InvitationRequest,
  PlannedTarget,
  Requester,
} from '../../src/domain/invitation-request';
import type { ClaimedRequest } from '../../src/ports/work-ledger';
import type { Storage } from '../../src/storage/open-storage';
import { aDraft, aRequester } from './a-draft';

/** A request as it is right after "Send". */
export async function sendRequest(
  { ledger }: Storage,
  items: readonly DraftItem[],
  {
    requester = aRequester(),
    holdSeconds = 0,
    target,
  }: { requester?: Requester; holdSeconds?: number; target?: PlannedTarget } = {},
): Promise<InvitationRequest> {
  const draft = aDraft(requester, { items, ...(target === undefined ? {} : { target }) });
  await ledger.saveDraft(draft);
  const request = await ledger.start(draft.id, requester, holdSeconds);
  if (request === null) throw new Error('The draft could not be sent');
  return request;
}

export async function claimRequest({ work }: Storage, { id }: InvitationRequest): Promise<ClaimedRequest> {
  const claimed = await work.claim(id);
  if (claimed === null) throw new Error('The request could not be claimed');
  return claimed;
}

export async function findRequest(
  { ledger }: Storage,
  { id, requester }: InvitationRequest,
): Promise<InvitationRequest> {
  const request = await ledger.find(id, requester);
  if (request === null) throw new Error('The request has gone');
  return request;
}
