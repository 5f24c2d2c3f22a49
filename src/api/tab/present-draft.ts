import type { InvitationRequest, ItemState } from '../../domain/invitation-request';
import type { TabDraft, TabDraftState, TabListed } from '../../domain/tab/tab-draft';
import type { Sentences } from '../../language/sentences';
import type { ListSummary, RequestSummary } from '../../ports/request-rows';
import { presentReason } from './present-reason';
import { presentTarget } from './present-target';

export function draftState({ state, isPausedByRequester }: InvitationRequest): TabDraftState {
  return state === 'running' && isPausedByRequester ? 'paused' : state;
}

export function presentDraft(summary: RequestSummary, list: ListSummary, sentences: Sentences): TabDraft {
  const { request, rows, plans } = summary;
  const { target, refusal, unchecked, pausedBecause } = request;
  const { cards, checks } = sentences;
  const isDraft = request.state === 'draft';
  return {
    id: request.id,
    state: draftState(request),
    target: presentTarget(target, sentences),
    opens: cards.review.opens({
      kind: target.ref.kind,
      ...target,
      ...(target.opens === undefined ? {} : { found: target.opens }),
    }),
    options: request.options,
    refusal:
      refusal === null ? null : presentReason(refusal, { guest: '', target: target.displayName }, sentences),
    couldNotCheck:
      unchecked.length === 0 ? null : cards.review.couldNotCheck(unchecked.map((check) => checks[check])),
    rows,
    plans,
    progress: progressOf(summary),
    list: list.requests.map((one) => presentListed(one, sentences)),
    guestsToSend: isDraft ? list.guestsToSend : 0,
    canRetryFailed: !isDraft && summary.retryable > 0,
    heldUntil: request.heldUntil?.toISOString() ?? null,
    pausedBecause: pausedBecause === undefined ? null : cards.progress.paused(pausedBecause),
    createdAt: request.createdAt.toISOString(),
  };
}

function presentListed(summary: RequestSummary, sentences: Sentences): TabListed {
  const { request, plans } = summary;
  const { notDone } = progressOf(summary);
  const isDraft = request.state === 'draft';
  return {
    id: request.id,
    state: draftState(request),
    target: presentTarget(request.target, sentences),
    problems: isDraft ? (request.refusal === null ? plans.refused : summary.rows) : notDone,
  };
}

function progressOf({ states }: RequestSummary): TabDraft['progress'] {
  const of = (...which: readonly ItemState[]) => which.reduce((sum, state) => sum + (states[state] ?? 0), 0);
  return {
    waiting: of('planned'),
    underWay: of('inviting', 'invited', 'granting'),
    done: of('granted', 'nothingToDo'),
    notDone: of('refused', 'failed'),
    cancelled: of('cancelled'),
    undone: of('undone'),
  };
}
