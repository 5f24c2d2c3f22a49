import type { Requester } from '../domain/invitation-request';

/** Where a request's card stands in the chat, so that it can be edited later. `conversation` is the channel's own reference, opaque here. */
export interface CardPlace {
  readonly conversation: unknown;
  readonly activityId: string;
}

export interface CardPlaces {
  /** The newest place wins. */
  put(requestId: string, place: CardPlace): Promise<void>;
  find(requestId: string): Promise<CardPlace | null>;
  /** This card tells of the requester's own request no more; another card of it stays known. */
  leave(requestId: string, requester: Requester, activityId: string): Promise<void>;
}
