import type { MailLanguage } from '../../domain/invitation-request';
import type { Cause } from '../../domain/trouble/cause';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { GetInSubject, GetInWords, Opening } from './get-in-words';
import { nl } from './nl';
import { pl } from './pl';

const words: Readonly<Record<MailLanguage, GetInWords>> = { en, nl, de, fr, es, pl };

const openingOf: Readonly<Partial<Record<Cause, Opening>>> = {
  accountGone: 'putRightHere',
  accountBlocked: 'putRightHere',
  takenOut: 'putRightHere',
  ourOrganisationBlocks: 'putRightHere',
  notAssigned: 'putRightHere',
  appNotAllowed: 'putRightHere',
  conditionalAccess: 'putRightHere',
  unknownCode: 'unknown',
};

/** The whole text to pass on to a guest who cannot get in, in their language; paragraphs with an empty line between them. */
export function getInText(language: MailLanguage, about: GetInSubject): string {
  const own = words[language];
  const opening = own.openings[openingOf[about.cause] ?? (about.cause as Opening)];
  return [own.greeting(about.guest), opening(about), ...own.steps(about)].join('\n\n');
}
