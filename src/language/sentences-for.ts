import type { Locale } from '../domain/invitation-request';
import { en } from './en';
import { nl } from './nl';
import type { Sentences } from './sentences';

const tables: Readonly<Record<Locale, Sentences>> = { en, nl };

export function sentencesFor(locale: Locale): Sentences {
  return tables[locale];
}
