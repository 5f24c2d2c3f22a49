import { compareLists, revisionOf } from '../../domain/compare-lists';
import { editItem } from '../../domain/edit-item';
import type { InvitationRequest } from '../../domain/invitation-request';
import type { RequestLedger } from '../../ports/request-ledger';
import { createKeepChosen } from './keep-chosen';
import { chosenIn, guestsOf } from './listed-in';
import type { createPlanList, ListOutcome, ListProblem } from './plan-list';

export interface KeepAlikeDependencies {
  readonly ledger: Pick<RequestLedger, 'find' | 'listOf' | 'saveDraft'>;
  readonly planList: ReturnType<typeof createPlanList>;
}

/** What became of the other drafts of a list. */
export interface Alike {
  /** Ids of those whose guests had to be judged anew. */
  readonly judged: readonly string[];
  /** The first target that cannot be judged at all: its draft still holds the guests from before. */
  readonly problem: ListProblem | null;
}

type Followed = { readonly kind: 'same' | 'judged' } | ListProblem;

/** One list, several targets: the drafts for the other targets get the guests, names and options of this one. */
export function createKeepAlike({ ledger, planList }: KeepAlikeDependencies) {
  const keepChosen = createKeepChosen({ ledger });

  return async function keepAlike(model: InvitationRequest): Promise<Alike> {
    const ids = await ledger.listOf(model.id, model.requester);
    const others = ids.filter((id) => id !== model.id);
    // Each ends before anything is said, so that the next edit finds none of them under way.
    const followed = await Promise.allSettled(others.map((id) => follow(model, id)));
    const outcomes = followed.map((one) => {
      if (one.status === 'rejected') throw one.reason;
      return one.value;
    });
    return {
      judged: others.filter((_id, index) => outcomes[index]?.kind === 'judged'),
      problem: outcomes.find((one) => one.kind === 'problem') ?? null,
    };
  };

  async function follow(model: InvitationRequest, id: string): Promise<Followed> {
    const draft = await ledger.find(id, model.requester);
    if (draft?.state !== 'draft') return { kind: 'same' };
    const difference = compareLists(model, draft);
    if (difference === 'words') await copyWords(model, draft);
    if (difference !== 'guests') return { kind: 'same' };
    const outcome = await judgeAnew(model, draft);
    if (outcome.kind === 'problem') return nameTarget(outcome, draft);
    // Sent or cancelled meanwhile: there is nothing to keep alike.
    return { kind: outcome.kind === 'review' ? 'judged' : 'same' };
  }

  async function copyWords(model: InvitationRequest, draft: InvitationRequest): Promise<void> {
    const { items, options } = model;
    const named = draft.items.map((item, index) =>
      editItem(item, { name: items[index]?.writtenName ?? undefined }),
    );
    await ledger.saveDraft({ ...draft, options, items: named, revision: revisionOf(model) });
  }

  async function judgeAnew(model: InvitationRequest, draft: InvitationRequest): Promise<ListOutcome> {
    const { id: requestId, requester, locale, target } = draft;
    const outcome = await planList({
      requestId,
      requester,
      locale,
      guests: guestsOf(model, draft),
      target: target.ref,
      appRoleId: target.appRoleId,
      options: model.options,
      memory: 'recent',
      revision: revisionOf(model),
      rowsBefore: draft.items.length,
    });
    return keepChosen(outcome, chosenIn(model));
  }
}

function nameTarget(outcome: ListProblem, { target }: InvitationRequest): ListProblem {
  const { problem } = outcome;
  return problem.kind === 'targetNotFound'
    ? { ...outcome, problem: { ...problem, name: target.displayName } }
    : outcome;
}
