import type { Locale, MailLanguage } from '../domain/invitation-request';

// British English writes the day before the month, as the other languages here do.
const tag: Readonly<Record<Locale, string>> = { en: 'en-GB', nl: 'nl-NL' };

/** "23 November 2025" */
export function dateIn(locale: Locale, date: Date): string {
  return new Intl.DateTimeFormat(tag[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** "23 November 2025 at 12:01 UTC": the reader's time zone is not known here, and an administrator searches logs by UTC. */
export function momentIn(locale: Locale, date: Date): string {
  const moment = new Intl.DateTimeFormat(tag[locale], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(date);
  return `${moment} UTC`;
}

/** "German", "Duits" */
export function languageNameIn(locale: Locale, language: MailLanguage): string {
  const name = new Intl.DisplayNames(tag[locale], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(tag[locale]) + name.slice(1);
}
