import type { Requester } from '../domain/invitation-request';
import type { RequesterToken, RequesterTokens } from '../ports/requester-tokens';

export interface RememberedTokens extends RequesterTokens {
  /** The next call gets a new token: this one was refused, or its owner signed out. */
  forget(requester: Requester): void;
}

/** Somebody who signs out in another process is acted for no longer than this. */
const KEPT_MILLISECONDS = 5 * 60_000;
const SPARE_MILLISECONDS = 2 * 60_000;
const MOST = 2_000;

interface Kept {
  readonly token: Promise<RequesterToken>;
  readonly until: number;
}

/** Keeps each requester's token for some minutes; calls that come while one is fetched share it. */
export function rememberTokens(tokens: RequesterTokens, now: () => number = Date.now): RememberedTokens {
  const kept = new Map<string, Kept>();
  const keyOf = ({ tenantId, id }: Requester): string => `${tenantId}/${id}`;

  async function isGood({ token, until }: Kept): Promise<boolean> {
    return now() < until && now() < (await token).expiresOnTimestamp - SPARE_MILLISECONDS;
  }

  function fetch(requester: Requester, key: string): Promise<RequesterToken> {
    const token = tokens.tokenFor(requester);
    const entry = { token, until: now() + KEPT_MILLISECONDS };
    kept.delete(key);
    kept.set(key, entry);
    if (kept.size > MOST) kept.delete(kept.keys().next().value ?? key);
    token.catch(() => {
      if (kept.get(key) === entry) kept.delete(key);
    });
    return token;
  }

  return {
    async tokenFor(requester) {
      const key = keyOf(requester);
      const known = kept.get(key);
      return known !== undefined && (await isGood(known)) ? known.token : fetch(requester, key);
    },
    forget(requester) {
      kept.delete(keyOf(requester));
    },
  };
}
