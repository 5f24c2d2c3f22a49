import type { Reason } from '../domain/reason';
import { whoCanFix } from '../domain/who-can-fix';
import type { ReasonSubject } from './reason-sentences';
import type { Sentences } from './sentences';

/** What stands in the way, who can change it, and what works instead: one string of plain sentences. */
export function explainReason(reason: Reason, about: ReasonSubject, sentences: Sentences): string {
  const { says, instead } = sentences.reasons[reason](about);
  return `${says} ${sentences.fixers[whoCanFix(reason)](about)} ${instead}`;
}
