import type { CardPlaces } from '../ports/card-places';
import type { CardAsked } from './set-card-aside';

/** The request's card is shown again, and from here on tells what happens, unless another one does already. */
export function createTakeCardBack({ cardPlaces }: { readonly cardPlaces: CardPlaces }) {
  return async function takeCardBack({ requestId, place }: CardAsked): Promise<void> {
    if (place !== null && (await cardPlaces.find(requestId)) === null) await cardPlaces.put(requestId, place);
  };
}
