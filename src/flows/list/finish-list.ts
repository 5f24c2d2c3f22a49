import type { InvitationRequest, Requester } from '../domain/invitation-request';
import type { RequestLedger } from '../ports/request-ledger';
import type { CardPlace, CardPlaces } from '../ports/card-places';
import type { RefreshOutcome } from './refresh-request';

export interface FinishListInput {
  readonly requestId: string;
  readonly requester: Requester;
  /** A card for it, if it has none yet; it is asked for only then. */
  readonly placeFor: (request: InvitationRequest) => Promise<CardPlace | null>;
}

/** The page for a list was left: from now on the chat tells how it stands. */
export function createFinishList({
  ledger,
  cardPlaces,
  tellChat,
}: {
  readonly ledger: Pick<RequestLedger, 'overview'>;
  readonly cardPlaces: CardPlaces;
  readonly tellChat: (request: InvitationRequest) => void;
}) {
  return async function finishList(input: FinishListInput): Promise<RefreshOutcome> {
    const { requestId, requester, placeFor } = input;
    const left = await ledger.overview(requestId, requester, 0);
    if (left === null) return { kind: 'gone' };
    if ((await cardPlaces.find(requestId)) === null) {
      const place = await placeFor(left);
      if (place !== null) await cardPlaces.put(requestId, place);
    }
    // As it stands by now: the work went on while the card was made.
    const request = (await ledger.overview(requestId, requester, 0)) ?? left;
    tellChat(request);
    return { kind: 'request', request };
  };
}
