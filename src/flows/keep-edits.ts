import { revisionOf } from '../domain/compare-lists';
import { editItem } from '../domain/edit-item';
import type { InvitationRequest, LinkAudience, Requester } from '../domain/invitation-request';
import type { RequestLedger } from '../ports/request-ledger';
import type { SharedPlaces } from '../ports/shared-places';

/** What the requester filled in on the page of the review that was before them. */
export interface ReviewEdits {
  /** Names, by position. */
  readonly names: ReadonlyMap<number, string>;
  /** Positions whose address is to be invited although an account is known under another one. */
  readonly inviteAnyway: ReadonlySet<number>;
  /** Who sees the link, where the request was begun among others and its requester said so. */
  readonly linkFor: LinkAudience | null;
}

/** What is sent from elsewhere than its review. */
export const noEdits: ReviewEdits = { names: new Map(), inviteAnyway: new Set(), linkFor: null };

export interface EditsAsked {
  readonly requestId: string;
  readonly requester: Requester;
  readonly edits: ReviewEdits;
}

export interface KeepEditsDependencies {
  readonly ledger: Pick<RequestLedger, 'find' | 'saveDraft'>;
  readonly sharedPlaces: Pick<SharedPlaces, 'choose'>;
}

/** Writes the edits of a review into its draft, before another page or card takes the place of its fields. False: no such request. */
export function createKeepEdits({ ledger, sharedPlaces }: KeepEditsDependencies) {
  return async function keepEdits({ requestId, requester, edits }: EditsAsked): Promise<boolean> {
    const draft = await ledger.find(requestId, requester);
    if (draft === null) return false;
    if (draft.state === 'draft') await save(draft, edits);
    if (edits.linkFor !== null) await sharedPlaces.choose(requestId, requester, edits.linkFor);
    return true;
  };

  async function save(draft: InvitationRequest, { names, inviteAnyway }: ReviewEdits): Promise<void> {
    const items = draft.items.map((item) =>
      editItem(item, { name: names.get(item.position), inviteAnyway: inviteAnyway.has(item.position) }),
    );
    // What is not edited is the plan that was reviewed, and is not to be told as another one.
    const isEdited = items.some((item, index) => item !== draft.items[index]);
    if (isEdited) await ledger.saveDraft({ ...draft, items, revision: revisionOf(draft) + 1 });
  }
}
