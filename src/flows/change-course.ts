import type { InvitationRequest, Requester } from '../domain/invitation-request';
import type { CardPlace, CardPlaces } from '../ports/card-places';
import type { RequestLedger, RequestWish } from '../ports/request-ledger';

export interface CourseChange {
  readonly requestId: string;
  readonly requester: Requester;
  readonly wish: RequestWish;
  /** Where the card stands that will tell how it goes. */
  readonly place: CardPlace | null;
}

export type CourseOutcome =
  | { readonly kind: 'asked'; readonly request: InvitationRequest }
  | { readonly kind: 'gone' }
  /** By the operator: only what stops work is taken down. */
  | { readonly kind: 'paused'; readonly because: string };

/** "Stop", "Cancel", "Retry failed", "Undo", "New link": written down, then done by the worker. */
export function createChangeCourse(deps: {
  readonly ledger: RequestLedger;
  readonly cardPlaces: CardPlaces;
  /** Hears of a draft that was cancelled: no worker will tell it. */
  readonly tellChat: (request: InvitationRequest) => void;
}) {
  return async function changeCourse({
    requestId,
    requester,
    wish,
    place,
  }: CourseChange): Promise<CourseOutcome> {
    const known = await deps.ledger.find(requestId, requester);
    if (known === null) return { kind: 'gone' };
    if (place !== null) await deps.cardPlaces.put(requestId, place);
    const request = await deps.ledger.ask(requestId, requester, wish);
    if (request === null) return { kind: 'gone' };
    if (request.state === 'cancelled') deps.tellChat(request);
    return request.pausedBecause === undefined || wish.kind === 'cancel'
      ? { kind: 'asked', request }
      : { kind: 'paused', because: request.pausedBecause };
  };
}
