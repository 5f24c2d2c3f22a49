import type { Locale } from '../domain/invitation-request';

/** The language of an Accept-Language header; English where we have no other. */
export function localeIn(languages: string): Locale {
  return /^\s*nl\b/i.test(languages) ? 'nl' : 'en';
}
