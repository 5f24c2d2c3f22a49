import type { InvitationRequest, Requester } from '../../domain/invitation-request';
import type { RequestLedger } from '../../ports/request-ledger';
import type { createSendRequest, SendOutcome } from '../send-request';
import type { createKeepAlike } from './keep-alike';
import type { ListProblem } from './plan-list';

export type SendListOutcome =
  | SendOutcome
  /** Drafts for other targets held other guests: they were judged anew, and are to be looked at first. */
  | { readonly kind: 'judgedAnew' }
  | ListProblem;

export interface SendListDependencies {
  readonly ledger: Pick<RequestLedger, 'find' | 'listOf'>;
  readonly keepAlike: ReturnType<typeof createKeepAlike>;
  readonly sendRequest: ReturnType<typeof createSendRequest>;
}

type Sent = Extract<SendOutcome, { kind: 'sent' }>;

const noEdits = { names: new Map<number, string>(), inviteAnyway: new Set<number>(), linkFor: null };

/**
 * A list becomes work: one request for each of its targets, each once, however often it is pressed. A new guest is
 * invited by whichever comes first, and the others wait for that. A target that takes nobody stays a draft.
 */
export function createSendList({ ledger, keepAlike, sendRequest }: SendListDependencies) {
  return async function sendList(requestId: string, requester: Requester): Promise<SendListOutcome> {
    const pressed = await ledger.find(requestId, requester);
    if (pressed === null) return { kind: 'gone' };
    if (pressed.state === 'draft') {
      const { judged, problem } = await keepAlike(pressed);
      if (problem !== null) return problem;
      if (judged.length > 0) return { kind: 'judgedAnew' };
    }
    const ids = await ledger.listOf(pressed.id, requester);
    const requests = await Promise.all(ids.map((id) => ledger.find(id, requester)));
    const wanted = requests.filter((one) => one !== null).filter(isToBeSent);
    // In the order in which the targets were chosen: the first invites.
    const sent: Sent[] = [];
    for (const { id } of wanted) {
      const outcome = await sendRequest({ requestId: id, requester, edits: noEdits, place: null });
      if (outcome.kind === 'paused') return outcome;
      if (outcome.kind === 'sent') sent.push(outcome);
    }
    const shown = sent.find(({ request }) => request.id === pressed.id) ?? sent[0];
    // Nothing was left to send: pressed again, or nobody can be let in.
    if (shown === undefined) return sendRequest({ requestId, requester, edits: noEdits, place: null });
    return { ...shown, rest: sent.find(({ rest }) => rest !== null)?.rest ?? null };
  };
}

function isToBeSent({ state, refusal, items }: InvitationRequest): boolean {
  return state === 'draft' && refusal === null && items.some(({ plan }) => TAKES.has(plan.kind));
}

const TAKES: ReadonlySet<InvitationRequest['items'][number]['plan']['kind']> = new Set([
  'invite',
  'add',
  'useAccount',
]);
