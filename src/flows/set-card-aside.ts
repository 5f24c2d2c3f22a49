import type { Requester } from '../domain/invitation-request';
import type { CardPlace, CardPlaces } from '../ports/card-places';

export interface CardAsked {
  readonly requestId: string;
  readonly requester: Requester;
  /** Where the pressed card stands; null if the client did not say. */
  readonly place: CardPlace | null;
}

/** A question takes the place of a request's card: what happens meanwhile does not write over it. */
export function createSetCardAside({ cardPlaces }: { readonly cardPlaces: CardPlaces }) {
  return async function setCardAside({ requestId, requester, place }: CardAsked): Promise<void> {
    if (place !== null) await cardPlaces.leave(requestId, requester, place.activityId);
  };
}
