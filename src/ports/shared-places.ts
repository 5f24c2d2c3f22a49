import type { LinkAudience, Requester } from '../domain/invitation-request';
import type { TeamChoice } from '../domain/target';
import type { CardPlace } from './card-places';

/** A request that was begun among others: what everybody there sees of it. */
export interface SharedStart {
  readonly place: CardPlace;
  /** Whom the redemption link is meant for unless the requester says otherwise. */
  readonly linkFor: LinkAudience;
  /** The team of the channel; null in a group chat, or where it could not be read. */
  readonly team: TeamChoice | null;
}

/** Cards in group chats and channels, by request. A request of somebody else is as good as none. */
export interface SharedPlaces {
  put(requestId: string, requester: Requester, start: SharedStart): Promise<void>;
  find(requestId: string, requester: Requester): Promise<SharedStart | null>;
  /** Whatever was chosen on the review. */
  choose(requestId: string, requester: Requester, linkFor: LinkAudience): Promise<void>;
}
