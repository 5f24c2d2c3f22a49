import type { Locale } from '../invitation-request';

/** Whole lines, in English and Dutch, as `plainWords` gives them. */
export const wholeLines: Readonly<
  Record<'status' | 'help' | 'greeting' | 'signOut' | 'cancel', ReadonlySet<string>>
> = {
  status: setOf(
    'status',
    'my guests',
    'guests',
    'show my guests',
    'mijn gasten',
    'gasten',
    'toon mijn gasten',
  ),
  help: setOf('help', 'hulp', '', '/help', 'what can you do', 'wat kun je', 'wat kan je'),
  greeting: setOf(
    'hi', 'hello', 'hey', 'hi there', 'hello there', 'good morning', 'good afternoon', 'start',
    'hoi', 'hallo', 'hé', 'hee', 'dag', 'goedemorgen', 'goedemiddag', 'goedendag',
  ), // prettier-ignore
  cancel: setOf(
    'cancel', 'cancel it', 'cancel that', 'stop', 'stop it', 'stop that',
    'annuleer', 'annuleren', 'annuleer dat', 'stop ermee', 'stop maar', 'stoppen',
  ), // prettier-ignore
  signOut: setOf(
    'sign out',
    'signout',
    'log out',
    'logout',
    'sign off',
    'uitloggen',
    'afmelden',
    'log uit',
    'meld af',
    'meld me af',
  ),
};

/** Names of the languages there are. */
export const localeNames: Readonly<Record<string, Locale>> = {
  en: 'en', 'en-us': 'en', 'en-gb': 'en', english: 'en', engels: 'en',
  nl: 'nl', 'nl-nl': 'nl', 'nl-be': 'nl', dutch: 'nl', nederlands: 'nl', vlaams: 'nl',
}; // prettier-ignore

export const LANGUAGE = /^(?:language|lang|taal|set language(?: to)?|switch to|zet taal op)(?:[\s:]+(.*))?$/;

/** The word a line for an invitation begins with. */
export const INVITE_FIRST =
  /^(?:(?:please|can you|could you|kun je|kan je|wil je)\s+)?(?:invite|add|uitnodigen|nodig|voeg|uitnodiging)(?=$|[\s:,<"'.!?])[\s:,.!?]*/i;

/** Or has somewhere behind the guests. */
export const INVITE_LATER =
  /(?:^|[\s>)"',;])(?:uitnodigen|uit\s*te\s*nodigen|inviteren|invite)(?=$|[\s.,!?:])/i;

/** What stands between the guests and the target. */
export const TO_TARGET = /(^|[\s>)"'\].,;])(?:to|into|for|in|on|voor|naar|bij|aan|op|tot)\s+(?=\S)/i;

function setOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines);
}
