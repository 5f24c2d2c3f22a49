import type { RequestLedger } from '../../ports/request-ledger';
import type { createEditDraft, DraftEdit } from './edit-draft';
import type { createKeepAlike } from './keep-alike';
import type { ListOutcome } from './plan-list';

export interface EditListDependencies {
  readonly ledger: Pick<RequestLedger, 'find'>;
  readonly editDraft: ReturnType<typeof createEditDraft>;
  readonly keepAlike: ReturnType<typeof createKeepAlike>;
}

/** What is changed in one draft of a list changes in those for its other targets; the target itself, in that one alone. */
export function createEditList({ ledger, editDraft, keepAlike }: EditListDependencies) {
  return async function editList(edit: DraftEdit): Promise<ListOutcome> {
    const outcome = await editDraft(edit);
    if (outcome.kind !== 'review') return outcome;
    const edited = await ledger.find(edit.requestId, edit.requester);
    if (edited === null) return { kind: 'gone' };
    const { problem } = await keepAlike(edited);
    return problem ?? outcome;
  };
}
