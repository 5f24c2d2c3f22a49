import type { Requester } from '../domain/invitation-request';

/** Proof of who somebody is, for acting on their behalf: their own token for Guestlist's own API. */
export interface UserAssertions {
  /** Null: they have not signed in, or have signed out. */
  find(requester: Requester): Promise<string | null>;
}
