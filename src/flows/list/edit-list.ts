import { revisionOf } from '../../domain/compare-lists';
import type { InvitationRequest } from '../../domain/invitation-request';
import { isSameTarget } from '../../domain/target';
import type { RequestLedger } from '../../ports/request-ledger';
import type { createEditDraft, DraftEdit, RowEdit } from './edit-draft';
import type { createKeepAlike } from './keep-alike';
import type { ListOutcome } from './plan-list';
import { readList } from './read-list';

export interface ShownRowEdit extends RowEdit {
  /** The address that stood in the row: it may have moved since it was shown. */
  readonly was?: string | undefined;
}

export interface ListEdit extends Omit<DraftEdit, 'rows' | 'revision'> {
  readonly rows: readonly ShownRowEdit[];
}

export type EditListOutcome =
  | ListOutcome
  /** A row that was edited is not there any more, or not once; nothing was changed. */
  | { readonly kind: 'rowGone' };

export interface EditListDependencies {
  readonly ledger: Pick<RequestLedger, 'find' | 'listOf'>;
  readonly editDraft: ReturnType<typeof createEditDraft>;
  readonly keepAlike: ReturnType<typeof createKeepAlike>;
}

/** What is changed in one draft of a list changes in those for its other targets; the target itself, in that one alone. */
export function createEditList({ ledger, editDraft, keepAlike }: EditListDependencies) {
  return async function editList(edit: ListEdit): Promise<EditListOutcome> {
    const { requestId, requester, target } = edit;
    const list = await readList(ledger, requestId, requester);
    const shown = list.find(({ id }) => id === requestId.toLowerCase());
    if (shown === undefined) return { kind: 'gone' };
    const others = list.filter((one) => one !== shown);
    if (target !== undefined && others.some((one) => isSameTarget(one.target.ref, target)))
      return { kind: 'problem', problem: { kind: 'targetListed' }, roles: [] };
    const rows = edit.rows.map((row) => placed(row, shown));
    if (rows.includes('gone')) return { kind: 'rowGone' };
    const revision = Math.max(...list.map(revisionOf)) + 1;
    const outcome = await editDraft({
      ...edit,
      rows: rows.filter((row) => typeof row !== 'string'),
      revision,
    });
    if (outcome.kind !== 'review' || others.length === 0) return outcome;
    const edited = await ledger.find(requestId, requester);
    if (edited === null) return { kind: 'gone' };
    const { problem } = await keepAlike(edited);
    return problem ?? outcome;
  };
}

/** The edit at the place where its row is by now, unless it was done before, by pressing twice; or nobody can say which row it was. */
function placed(
  { was, ...row }: ShownRowEdit,
  { items, state }: InvitationRequest,
): RowEdit | 'done' | 'gone' {
  if (was === undefined || state !== 'draft' || items[row.position]?.address === was) return row;
  const [now, ...more] = items.filter(({ address }) => address === was);
  if (now !== undefined) return more.length > 0 ? 'gone' : { ...row, position: now.position };
  const isDone =
    row.leaveOut === true ||
    row.useSuggestion === true ||
    items.some(({ address }) => address === row.address);
  return isDone ? 'done' : 'gone';
}
