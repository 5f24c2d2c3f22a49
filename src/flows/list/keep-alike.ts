import { compareLists } from '../../domain/compare-lists';
import { editItem } from '../../domain/edit-item';
import type { InvitationRequest } from '../../domain/invitation-request';
import type { RequestLedger } from '../../ports/request-ledger';
import { createKeepChosen } from './keep-chosen';
import { guestsOf, invitedIn } from './listed-in';
import type { createPlanList, ListOutcome } from './plan-list';

export interface KeepAlikeDependencies {
  readonly ledger: Pick<RequestLedger, 'find' | 'listOf' | 'saveDraft'>;
  readonly planList: ReturnType<typeof createPlanList>;
}

/** What became of the other drafts of a list. */
export interface Alike {
  /** Ids of those whose guests had to be judged anew. */
  readonly judged: readonly string[];
  /** The first target that cannot be judged at all: its draft still holds the guests from before. */
  readonly problem: Extract<ListOutcome, { kind: 'problem' }> | null;
}

/** One list, several targets: the drafts for the other targets get the guests, names and options of this one. */
export function createKeepAlike({ ledger, planList }: KeepAlikeDependencies) {
  const keepChosen = createKeepChosen({ ledger });

  return async function keepAlike(model: InvitationRequest): Promise<Alike> {
    const judged: string[] = [];
    let problem: Alike['problem'] = null;
    for (const id of await ledger.listOf(model.id, model.requester)) {
      const draft = id === model.id ? null : await ledger.find(id, model.requester);
      if (draft?.state !== 'draft') continue;
      const difference = compareLists(model, draft);
      if (difference === 'words') await copyWords(model, draft);
      if (difference !== 'guests') continue;
      const outcome = await judgeAnew(model, draft);
      if (outcome.kind === 'problem') problem ??= nameTarget(outcome, draft);
      else judged.push(id);
    }
    return { judged, problem };
  };

  async function copyWords({ items, options }: InvitationRequest, draft: InvitationRequest): Promise<void> {
    const named = draft.items.map((item, index) =>
      editItem(item, { name: items[index]?.writtenName ?? undefined }),
    );
    await ledger.saveDraft({ ...draft, options, items: named });
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
    });
    return keepChosen(outcome, invitedIn(model));
  }
}

function nameTarget(
  outcome: Extract<ListOutcome, { kind: 'problem' }>,
  { target }: InvitationRequest,
): Extract<ListOutcome, { kind: 'problem' }> {
  const { problem } = outcome;
  return problem.kind === 'targetNotFound'
    ? { ...outcome, problem: { ...problem, name: target.displayName } }
    : outcome;
}
