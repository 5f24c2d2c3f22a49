import { newestOf } from '../../domain/compare-lists';
import type { Requester } from '../../domain/invitation-request';
import type { RequestLedger } from '../../ports/request-ledger';
import type { createSendRequest, SendOutcome } from '../send-request';
import { isToBeSent } from './is-to-be-sent';
import type { createKeepAlike } from './keep-alike';
import type { ListProblem } from './plan-list';
import { noEdits } from '../keep-edits';
import { readList } from './read-list';

export type SendListOutcome =
  | SendOutcome
  /** Drafts for other targets held other guests: they were judged anew, and are to be looked at first. Nothing was sent. */
  | { readonly kind: 'judgedAnew' }
  | ListProblem;

export interface SendListDependencies {
  readonly ledger: Pick<RequestLedger, 'find' | 'listOf'>;
  readonly keepAlike: ReturnType<typeof createKeepAlike>;
  readonly sendRequest: ReturnType<typeof createSendRequest>;
}

type Sent = Extract<SendOutcome, { kind: 'sent' }>;

/**
 * A list becomes work: one request for each of its targets, each once, however often it is pressed. A new guest is
 * invited by whichever comes first, and the others wait for that. A target that takes nobody stays a draft.
 */
export function createSendList({ ledger, keepAlike, sendRequest }: SendListDependencies) {
  return async function sendList(requestId: string, requester: Requester): Promise<SendListOutcome> {
    const before = await readList(ledger, requestId, requester);
    const pressed = before.find(({ id }) => id === requestId.toLowerCase());
    if (pressed === undefined) return { kind: 'gone' };
    const drafts = before.filter(({ state }) => state === 'draft');
    if (pressed.state === 'draft' && drafts.length > 1) {
      const { judged, problem } = await keepAlike(newestOf(pressed, drafts));
      if (problem !== null) return problem;
      if (judged.length > 0) return { kind: 'judgedAnew' };
    }
    const wanted = (await readList(ledger, requestId, requester)).filter(isToBeSent);
    // In the order in which the targets were chosen: the first invites.
    const sent: Sent[] = [];
    for (const { id } of wanted) {
      const outcome = await sendRequest({ requestId: id, requester, edits: noEdits, place: null });
      if (outcome.kind === 'sent') sent.push(outcome);
      // By the operator, just now: what is sent already says so on its own page.
      if (outcome.kind === 'paused' && sent.length === 0) return outcome;
    }
    const shown = sent.find(({ request }) => request.id === pressed.id) ?? sent[0];
    // Nothing was left to send: pressed again, or nobody can be let in.
    if (shown === undefined) return sendRequest({ requestId, requester, edits: noEdits, place: null });
    return { ...shown, rest: sent.find(({ rest }) => rest !== null)?.rest ?? null };
  };
}
