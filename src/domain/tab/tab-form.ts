import type { Locale, MailLanguage } from '../invitation-request';
import type { TabTarget } from './tab-guest';

/** What is known before anything is filled in. */
export interface TabLimits {
  /** The person's own, where they chose one. */
  readonly locale: Locale;
  readonly guestsPerRequest: number;
  readonly newGuestsLeftToday: number;
  readonly sendHoldSeconds: number;
  readonly mailLanguages: readonly MailLanguage[];
  /** Bytes of a list file. */
  readonly listBytes: number;
}

export interface TabTargets {
  readonly targets: readonly TabTarget[];
  /** Ref of the one used last, if it is still there. */
  readonly lastUsed: string | null;
}
