import type { Requester } from '../domain/invitation-request';

export interface RequesterToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expiresOnTimestamp: number;
  /** The token's `scp`: which permissions were granted. */
  readonly scopes: ReadonlySet<string>;
}

/** Tokens for the directory, each for one requester. */
export interface RequesterTokens {
  /** @throws SignInNeeded */
  tokenFor(requester: Requester): Promise<RequesterToken>;
}
