import type { Locale } from '../../domain/invitation-request';
import { sentencesFor } from '../../language/sentences-for';
import type { PersonSettings } from '../../ports/person-settings';
import type { Reply } from '../reply';
import type { Turn } from '../turn';

/** `language nl`: kept for this person, and stronger than their client's language; an unknown one is answered with those there are. */
export async function setLanguage(
  locale: Locale | null,
  turn: Turn,
  settings: PersonSettings,
): Promise<Reply> {
  if (locale === null) return { kind: 'word', text: turn.sentences.messages.languageUnknown };
  await settings.setLanguage(turn.requester, locale);
  return { kind: 'word', text: sentencesFor(locale).messages.languageSet };
}
