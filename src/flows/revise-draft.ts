import type { InvitationRequest, Requester } from '../domain/invitation-request';
import type { ParsedGuest } from '../domain/parse-guest-list';
import type { TargetRef } from '../domain/target';
import type { DirectoryAccess } from '../ports/directory';
import type { RequestLedger } from '../ports/request-ledger';
import type { createPlanDraft, ReviewOutcome } from './plan-draft';

export type Revision =
  /** Another target for the same guests. */
  | { readonly kind: 'target'; readonly ref: TargetRef }
  /** The address at this position becomes the one suggested. */
  | { readonly kind: 'useSuggestion'; readonly position: number };

export interface ReviseInput {
  readonly requestId: string;
  readonly requester: Requester;
  readonly revision: Revision;
}

export interface ReviseDependencies {
  readonly directory: DirectoryAccess;
  readonly ledger: RequestLedger;
  readonly planDraft: ReturnType<typeof createPlanDraft>;
}

/** Changes one thing in a draft and judges it anew. */
export function createReviseDraft({ directory, ledger, planDraft }: ReviseDependencies) {
  return async function reviseDraft({ requestId, requester, revision }: ReviseInput): Promise<ReviewOutcome> {
    const draft = await ledger.find(requestId, requester);
    if (draft === null || draft.state === 'cancelled') return { kind: 'gone' };
    if (draft.state !== 'draft') return { kind: 'alreadySent', request: draft };
    const asRequester = await directory.as(requester);
    const ref = revision.kind === 'target' ? revision.ref : draft.target.ref;
    const target = await asRequester.targets.find(ref);
    if (target === null) return { kind: 'gone' };
    return planDraft(asRequester, {
      requestId,
      requester,
      locale: draft.locale,
      guests: draft.items.map((item) => revised(item, revision)),
      target,
      appRoleId: revision.kind === 'target' ? null : draft.target.appRoleId,
      options: draft.options,
    });
  };
}

function revised(item: InvitationRequest['items'][number], revision: Revision): ParsedGuest {
  const { position, suggestion, writtenName } = item;
  const isMeant = revision.kind === 'useSuggestion' && revision.position === position;
  const address = isMeant && suggestion !== null ? suggestion : item.address;
  return { address, displayName: writtenName, typed: address };
}
