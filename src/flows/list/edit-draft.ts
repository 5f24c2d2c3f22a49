import { editItem, isInvitedAnyway, nameWrittenOver, type ItemEdit } from '../../domain/edit-item';
import type {
  InvitationOptions,
  InvitationRequest,
  Requester,
  RequestItem,
} from '../../domain/invitation-request';
import type { ParsedGuest } from '../../domain/parse-guest-list';
import { isSameTarget, type TargetRef } from '../../domain/target';
import type { RequestLedger } from '../../ports/request-ledger';
import { createKeepChosen } from './keep-chosen';
import type { createPlanList, ListOutcome } from './plan-list';

/** What is left out stays. */
export interface RowEdit extends ItemEdit {
  readonly position: number;
  /** Normalised. */
  readonly address?: string | undefined;
  readonly useSuggestion?: true | undefined;
  readonly leaveOut?: true | undefined;
}

export interface DraftEdit {
  readonly requestId: string;
  readonly requester: Requester;
  readonly rows: readonly RowEdit[];
  readonly add: readonly ParsedGuest[];
  readonly target?: TargetRef | undefined;
  readonly appRoleId?: string | null | undefined;
  readonly options: Partial<InvitationOptions>;
  /** Of the list, from now on. */
  readonly revision: number;
}

export interface EditDraftDependencies {
  readonly ledger: Pick<RequestLedger, 'find' | 'saveDraft'>;
  readonly planList: ReturnType<typeof createPlanList>;
}

/** Changes a draft where it stands. Who is invited and where is judged anew; a name or an option is not. */
export function createEditDraft({ ledger, planList }: EditDraftDependencies) {
  const keepChosen = createKeepChosen({ ledger });
  return async function editDraft(edit: DraftEdit): Promise<ListOutcome> {
    const { requestId, requester, revision } = edit;
    const draft = await ledger.find(requestId, requester);
    if (draft === null || draft.state === 'cancelled') return { kind: 'gone' };
    if (draft.state !== 'draft') return { kind: 'alreadySent', request: draft };
    const edits = new Map(edit.rows.map((row) => [row.position, row]));
    const options = { ...draft.options, ...edit.options };
    if (!isToBeJudged(edit)) {
      const items = draft.items.map((item) => editItem(item, edits.get(item.position) ?? {}));
      const request: InvitationRequest = { ...draft, options, items, revision };
      const saved = await ledger.saveDraft(request);
      if (saved === 'foreign') return { kind: 'gone' };
      return saved === 'alreadySent'
        ? { kind: 'alreadySent', request }
        : { kind: 'review', request, owners: null };
    }
    const isElsewhere = edit.target !== undefined && !isSameTarget(edit.target, draft.target.ref);
    const outcome = await planList({
      requestId,
      requester,
      locale: draft.locale,
      guests: [...draft.items.flatMap((item) => guestAfter(item, edits.get(item.position))), ...edit.add],
      target: edit.target ?? draft.target.ref,
      appRoleId:
        edit.appRoleId === undefined ? (isElsewhere ? null : draft.target.appRoleId) : edit.appRoleId,
      options,
      memory: 'recent',
      revision,
      rowsBefore: draft.items.length,
    });
    return keepChosen(outcome, chosenAfter(draft, edits));
  };
}

/** Addresses that are to be invited although an account is known, and are not edited themselves. */
function chosenAfter({ items }: InvitationRequest, edits: ReadonlyMap<number, RowEdit>): ReadonlySet<string> {
  const isKept = ({ plan, position }: RequestItem) =>
    isInvitedAnyway(plan) && edits.get(position)?.inviteAnyway !== false;
  return new Set(items.filter(isKept).map(({ address }) => address));
}

function isToBeJudged({ rows, add, target, appRoleId }: DraftEdit): boolean {
  return (
    add.length > 0 ||
    target !== undefined ||
    appRoleId !== undefined ||
    rows.some(
      ({ address, useSuggestion, leaveOut, inviteAnyway }) =>
        address !== undefined || useSuggestion === true || leaveOut === true || inviteAnyway === false,
    )
  );
}

function guestAfter(item: RequestItem, edit?: RowEdit): readonly ParsedGuest[] {
  if (edit?.leaveOut === true) return [];
  const meant = edit?.useSuggestion === true ? item.suggestion : (edit?.address ?? null);
  const address = meant ?? item.address;
  return [{ address, displayName: nameWrittenOver(item, edit ?? {}) ?? item.writtenName, typed: address }];
}
