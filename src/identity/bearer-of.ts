import { TokenRejected, type TokenBearer, type TokenCheck } from './token-check';

/** Whose token it is; null for one that is not good. Rejects where nobody could tell. */
export function createBearerOf(check: TokenCheck): (token: string) => Promise<TokenBearer | null> {
  return (token) =>
    check(token).catch((error: unknown) => {
      if (error instanceof TokenRejected) return null;
      throw error;
    });
}
