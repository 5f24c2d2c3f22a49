import type { Locale } from '../invitation-request';
import { parseGuestList, type ParsedGuest } from '../parse-guest-list';
import { cleanLine, plainWords } from './clean-line';
import { isBareList } from './is-bare-list';
import { INVITE_FIRST, INVITE_LATER, LANGUAGE, localeNames, wholeLines } from './keywords';
import { parseStatus, type AskedStatus } from './parse-status';
import { splitTarget } from './split-target';

/** What a person typed in the chat, understood in English and Dutch whatever their language. */
export type Line =
  | {
      readonly kind: 'invite';
      readonly guests: readonly ParsedGuest[];
      /** What the form's field is filled with: one guest a line, and what could not be read. */
      readonly typed: string;
      /** As typed, without quotes; null if none was named. */
      readonly targetName: string | null;
    }
  | ({ readonly kind: 'status' } & AskedStatus)
  | { readonly kind: 'help' | 'greeting' | 'signOut' | 'cancel' | 'unknown' }
  /** Null: a language there is not, or none named. */
  | { readonly kind: 'language'; readonly locale: Locale | null };

/** Never throws, and takes time in proportion to the text. */
export function parseLine(text: string): Line {
  const line = cleanLine(text);
  const asked = parseKeyword(plainWords(line)) ?? parseInvite(line);
  if (asked !== null) return asked;
  const status = parseStatus(line);
  return status === null ? { kind: 'unknown' } : { kind: 'status', ...status };
}

function parseKeyword(words: string): Line | null {
  if (wholeLines.status.has(words)) return { kind: 'status', state: null, address: null, targetName: null };
  for (const kind of ['help', 'greeting', 'signOut', 'cancel'] as const) {
    if (wholeLines[kind].has(words)) return { kind };
  }
  const language = LANGUAGE.exec(words);
  if (language === null) return null;
  const name = language[1] ?? '';
  return { kind: 'language', locale: Object.hasOwn(localeNames, name) ? (localeNames[name] ?? null) : null };
}

function parseInvite(line: string): Line | null {
  const verb = INVITE_FIRST.exec(line)?.[0] ?? '';
  const { guestText, targetName } = splitTarget(withoutLastParticle(line.slice(verb.length), verb));
  const { guests, unreadable } = parseGuestList(guestText);
  const isAsked = verb !== '' || (guests.length > 0 && INVITE_LATER.test(guestText));
  if (!isAsked && !isBareList(guestText, guests)) return null;
  const pieces = [...guests.map((guest) => guest.typed), ...unreadable];
  const typed = pieces.length > 0 ? pieces.join('\n') : withoutSomebody(guestText);
  return { kind: 'invite', guests, typed, targetName };
}

/** "invite a guest" names nobody; "invite Ann" does, though without an address. */
function withoutSomebody(text: string): string {
  const named = text.replace(/\s+/g, ' ').trim();
  return /^(?:(?:a|an|one|new|een|nieuwe)\s)*(?:guests?|gast(?:en)?|someone|somebody|iemand|uit)?$/i.test(
    named,
  )
    ? ''
    : named;
}

/** "nodig … voor Project Falcon uit", "voeg … aan Project Falcon toe": Dutch parts the verb around everything else. */
function withoutLastParticle(text: string, verb: string): string {
  if (/nodig/i.test(verb)) return text.replace(/(?<=\S)\suit[.!]?$/i, '');
  return /voeg/i.test(verb) ? text.replace(/(?<=\S)\stoe[.!]?$/i, '') : text;
}
