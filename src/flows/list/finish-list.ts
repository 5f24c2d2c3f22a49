import type { InvitationRequest, Requester } from '../../domain/invitation-request';
import type { RequestLedger } from '../../ports/request-ledger';
import type { CardPlace, CardPlaces } from '../../ports/card-places';
import type { RefreshOutcome } from '../refresh-request';

export interface FinishListInput {
  readonly requestId: string;
  readonly requester: Requester;
  /** A card for it, if it has none yet; it is asked for only then. */
  readonly placeFor: (request: InvitationRequest) => Promise<CardPlace | null>;
}

/** The page for a list was left: from now on the chat tells how it stands, with a card for each target. */
export function createFinishList({
  ledger,
  cardPlaces,
  tellChat,
}: {
  readonly ledger: Pick<RequestLedger, 'listOf' | 'overview'>;
  readonly cardPlaces: CardPlaces;
  readonly tellChat: (request: InvitationRequest) => void;
}) {
  return async function finishList(input: FinishListInput): Promise<RefreshOutcome> {
    const { requestId, requester, placeFor } = input;
    const finished = await tell(requestId);
    if (finished === null) return { kind: 'gone' };
    for (const id of await ledger.listOf(requestId, requester)) if (id !== finished.id) await tell(id);
    return { kind: 'request', request: finished };

    async function tell(id: string): Promise<InvitationRequest | null> {
      const left = await ledger.overview(id, requester, 0);
      // Of the other targets, one that takes nobody was not sent: the page keeps it, to go on with.
      if (left === null || (left.state === 'draft' && id !== requestId)) return null;
      if ((await cardPlaces.find(id)) === null) {
        const place = await placeFor(left);
        if (place !== null) await cardPlaces.put(id, place);
      }
      // As it stands by now: the work went on while the card was made.
      const request = (await ledger.overview(id, requester, 0)) ?? left;
      tellChat(request);
      return request;
    }
  };
}
