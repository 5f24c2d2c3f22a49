import type { Requester } from '../domain/invitation-request';

/** A guest who is in, and had not accepted when somebody last looked. */
export interface WatchedGuest {
  readonly requestId: string;
  readonly position: number;
  readonly personId: string;
  /** Seconds since the invitation. */
  readonly age: number;
  readonly isInvitedByUs: boolean;
  /** The requester has been told that they take long. */
  readonly isReminded: boolean;
}

/** All of one requester's, so that they are read together and with that person's rights. */
export interface DueGuests {
  readonly requester: Requester;
  readonly guests: readonly WatchedGuest[];
}

export type Look =
  /** `isTold`: the requester hears of it; of one person who is in several targets, once. */
  | { readonly kind: 'accepted'; readonly isTold: boolean }
  /** Look again after so many seconds; `isStale`: the requester is to be told that it takes long. */
  | { readonly kind: 'pending'; readonly seconds: number; readonly isStale: boolean }
  /** Deleted, or pending for too long: nobody looks any more. */
  | { readonly kind: 'over' };

export type News = 'accepted' | 'stale' | 'seen';

/** What is to be told of one request. */
export interface NewsOfRequest {
  readonly requestId: string;
  readonly requester: Requester;
  readonly guests: readonly { readonly position: number; readonly news: News }[];
}

/** Pending guests, and what became of them: shared by all processes, each guest with one of them at a time. */
export interface WatchList {
  /** Taken for some minutes: a process that dies leaves them to another. Null: nobody is due. */
  takeDue(): Promise<DueGuests | null>;
  /** Writes down what was seen, and that it is to be told. Whoever has accepted has so in all of the requester's targets. */
  note(
    guests: readonly (Pick<WatchedGuest, 'requestId' | 'position'> & { readonly look: Look })[],
  ): Promise<void>;
  /** Taken for some minutes. Null: there are no news. */
  takeNews(): Promise<NewsOfRequest | null>;
  told(news: NewsOfRequest): Promise<void>;
}
