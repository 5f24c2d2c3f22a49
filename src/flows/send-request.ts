import type { InvitationRequest } from '../domain/invitation-request';
import type { CardPlace, CardPlaces } from '../ports/card-places';
import type { KeptGuests } from '../ports/kept-guests';
import type { RequestLedger } from '../ports/request-ledger';
import type { createKeepEdits, EditsAsked } from './keep-edits';
import { keepRest } from './keep-rest';

export interface SendInput extends EditsAsked {
  /** Where the card stands that will tell how it goes. */
  readonly place: CardPlace | null;
}

export type SendOutcome =
  | {
      readonly kind: 'sent';
      readonly request: InvitationRequest;
      /** The request whose form has those of the list who were too many; null if none is left. */
      readonly rest: string | null;
    }
  /** No such draft of this person's, or one that was cancelled or cannot be sent. */
  | { readonly kind: 'gone' }
  /** By the operator: nothing was sent, the draft is kept. */
  | { readonly kind: 'paused'; readonly because: string };

export interface SendDependencies {
  readonly ledger: RequestLedger;
  readonly cardPlaces: CardPlaces;
  readonly keepEdits: ReturnType<typeof createKeepEdits>;
  readonly kept: KeptGuests;
  readonly sendHoldSeconds: number;
  readonly newId: () => string;
}

/** "Send invitation": the draft with its last edits becomes work, once, however often it is pressed. */
export function createSendRequest(deps: SendDependencies) {
  const { ledger, cardPlaces, keepEdits, sendHoldSeconds } = deps;
  return async function sendRequest(input: SendInput): Promise<SendOutcome> {
    const { requestId, requester } = input;
    if (!(await keepEdits(input))) return { kind: 'gone' };
    if (input.place !== null) await cardPlaces.put(requestId, input.place);
    const request = await ledger.start(requestId, requester, sendHoldSeconds);
    if (request === null) return { kind: 'gone' };
    return request.state === 'draft'
      ? { kind: 'paused', because: request.pausedBecause ?? '' }
      : { kind: 'sent', request, rest: await keepRest(deps, request) };
  };
}
