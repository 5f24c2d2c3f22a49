import type { Reason } from '../../domain/reason';
import type { TabReason } from '../../domain/tab/tab-guest';
import { whoCanFix } from '../../domain/who-can-fix';
import type { ReasonSubject } from '../../language/reason-sentences';
import type { Sentences } from '../../language/sentences';

export function presentReason(reason: Reason, about: ReasonSubject, sentences: Sentences): TabReason {
  const { says, instead } = sentences.reasons[reason](about);
  return { says, whoCanFix: sentences.fixers[whoCanFix(reason)](about), instead };
}
