import type { Requester } from '../../domain/invitation-request';
import type { CardPlaces } from '../../ports/card-places';
import type { RequestLedger } from '../../ports/request-ledger';

export type RemoveTargetOutcome =
  /** The draft to go on with. */
  | { readonly kind: 'removed'; readonly next: string }
  /** It is the only one of its list, or sent, or there is none. */
  | { readonly kind: 'stays' };

export interface RemoveTargetDependencies {
  readonly ledger: Pick<RequestLedger, 'find' | 'listOf' | 'ask'>;
  readonly cardPlaces: Pick<CardPlaces, 'find' | 'put'>;
}

/** One target of a list goes, the others stay as they are. */
export function createRemoveTarget({ ledger, cardPlaces }: RemoveTargetDependencies) {
  return async function removeTarget(requestId: string, requester: Requester): Promise<RemoveTargetOutcome> {
    const draft = await ledger.find(requestId, requester);
    const others = (await ledger.listOf(requestId, requester)).filter((id) => id !== requestId.toLowerCase());
    const next = others[0];
    if (draft?.state !== 'draft' || next === undefined) return { kind: 'stays' };
    await ledger.ask(requestId, requester, { kind: 'cancel' });
    // The card that the list was begun from tells of what is left of it.
    const place = await cardPlaces.find(requestId);
    if (place !== null && (await cardPlaces.find(next)) === null) await cardPlaces.put(next, place);
    return { kind: 'removed', next };
  };
}
