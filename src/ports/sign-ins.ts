import type { Requester } from '../domain/invitation-request';

/** What has to hold in every process about a person's sign-in. */
export interface SignIns {
  /** True for one caller alone, in any process: every client of a person that is open sends the same exchange. */
  claimExchange(id: string): Promise<boolean>;
  /** The exchange failed: another client's may do better. */
  releaseExchange(id: string): Promise<void>;
  /** Keeps what somebody wanted when they had to sign in first; the newest wish replaces an older. `wish` is stored encrypted. */
  keepWish(requester: Requester, wish: string): Promise<void>;
  /** The wish, once; null if there is none or it is older than an hour. */
  takeWish(requester: Requester): Promise<string | null>;
  /** True the first time since they last signed in: nobody is asked twice for work in the background. */
  claimAsk(requester: Requester): Promise<boolean>;
  /** They could not be asked after all. */
  releaseAsk(requester: Requester): Promise<void>;
  /** They have signed in: work that waits for them goes on, and they may be asked again one day. */
  signedIn(requester: Requester): Promise<void>;
}
