import type { MailLanguage } from '../../domain/invitation-request';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import type { ForwardSubject, ForwardText } from './forward-subject';
import { fr } from './fr';
import { nl } from './nl';
import { pl } from './pl';

const texts: Readonly<Record<MailLanguage, ForwardText>> = { en, nl, de, fr, es, pl };

/** The whole text to pass on to one guest, in the guest's language; paragraphs with an empty line between them. */
export function forwardText(language: MailLanguage, about: ForwardSubject): string {
  return texts[language](about).join('\n\n');
}
