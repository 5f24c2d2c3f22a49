import type { Locale, Requester } from '../domain/invitation-request';

export interface PersonSettings {
  /** The language the person chose; null if they never did. */
  language(requester: Requester): Promise<Locale | null>;
  setLanguage(requester: Requester, locale: Locale): Promise<void>;
  /** True the first time only, in any process: the welcome is given once. */
  claimWelcome(requester: Requester): Promise<boolean>;
}
