import { compareLists } from '../../domain/compare-lists';
import type { RequestLedger } from '../../ports/request-ledger';
import type { createSendRequest, SendInput, SendOutcome } from '../send-request';
import { isToBeSent } from './is-to-be-sent';
import { noEdits } from '../keep-edits';
import { readList } from './read-list';

export interface SendWithOthersDependencies {
  readonly ledger: Pick<RequestLedger, 'find' | 'listOf'>;
  readonly sendRequest: ReturnType<typeof createSendRequest>;
}

/** Sent from its card, a list that goes into several targets goes into all of them; one that holds other guests waits on the page, to be looked at. */
export function createSendWithOthers({ ledger, sendRequest }: SendWithOthersDependencies) {
  return async function sendWithOthers(input: SendInput): Promise<SendOutcome> {
    const sent = await sendRequest(input);
    if (sent.kind !== 'sent') return sent;
    const { requester } = input;
    if ((await ledger.listOf(input.requestId, requester)).length < 2) return sent;
    for (const other of await readList(ledger, input.requestId, requester)) {
      if (!isToBeSent(other) || compareLists(sent.request, other) === 'guests') continue;
      await sendRequest({ requestId: other.id, requester, edits: noEdits, place: null });
    }
    return sent;
  };
}
