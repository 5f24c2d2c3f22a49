import type { AccountStays } from '../domain/account-ending';
import type { AccountFacts } from '../domain/guest-account';
import type { Reading } from '../domain/reading';
import type { TargetRef } from '../domain/target';

export type AccountRemoval =
  | { readonly kind: 'removed'; readonly directoryRequestId: string | null }
  | { readonly kind: 'wasGone' }
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }
  /** No usable answer: it may be deleted. */
  | { readonly kind: 'unavailable' }
  | {
      readonly kind: 'refused';
      readonly because: AccountStays;
      readonly directoryRequestId: string | null;
    };

/** Accounts of guests, to be deleted when the invitation that made them is undone. */
export interface GuestAccounts {
  /** Null: the operator and the permissions allow it. */
  whyNever(): Promise<AccountStays | null>;
  /** What the account is and holds, `beside` aside; null: there is none. Throws DirectoryUnavailable. */
  look(personId: string, beside: TargetRef): Promise<Reading<AccountFacts | null>>;
  /** Sends exactly one request, never retried here. For 30 days an administrator can restore it. */
  remove(personId: string): Promise<AccountRemoval>;
}
