import type { InvitationRequest, Requester } from '../../domain/invitation-request';
import type { CardPlaces } from '../../ports/card-places';
import type { KeptGuests } from '../../ports/kept-guests';
import type { RequestLedger } from '../../ports/request-ledger';

export type RemoveTargetOutcome =
  /** The draft to go on with. */
  | { readonly kind: 'removed'; readonly next: string }
  /** It is the only one of its list, or sent, or there is none. */
  | { readonly kind: 'stays' };

export interface RemoveTargetDependencies {
  readonly ledger: Pick<RequestLedger, 'ask' | 'listOf' | 'overview'>;
  readonly cardPlaces: Pick<CardPlaces, 'find' | 'leave' | 'put'>;
  readonly kept: Pick<KeptGuests, 'find' | 'handOver'>;
  readonly tellChat: (request: InvitationRequest) => void;
}

/** One target of a list goes, the others stay as they are. */
export function createRemoveTarget(deps: RemoveTargetDependencies) {
  const { ledger } = deps;
  return async function removeTarget(requestId: string, requester: Requester): Promise<RemoveTargetOutcome> {
    const others = (await ledger.listOf(requestId, requester)).filter((id) => id !== requestId.toLowerCase());
    const next = others[0];
    if (next === undefined) return { kind: 'stays' };
    const removed = await ledger.ask(requestId, requester, { kind: 'dropDraft' });
    if (removed?.state !== 'cancelled') return { kind: 'stays' };
    await handOver(removed, next);
    return { kind: 'removed', next };
  };

  /** What the removed one had beside it: guests beyond its limit, and the card that the list was begun from. */
  async function handOver({ id, requester }: InvitationRequest, next: string): Promise<void> {
    const { cardPlaces, kept, tellChat } = deps;
    const list = await kept.find(id, requester);
    if (list !== null) await kept.handOver(id, requester, { requestId: next, list });
    const place = await cardPlaces.find(id);
    if (place === null || (await cardPlaces.find(next)) !== null) return;
    await cardPlaces.leave(id, requester, place.activityId);
    await cardPlaces.put(next, place);
    const request = await ledger.overview(next, requester, 0);
    if (request !== null) tellChat(request);
  }
}
