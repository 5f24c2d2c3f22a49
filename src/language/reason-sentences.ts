import type { Check, Fixer, Reason } from '../domain/reason';
import type { Warning } from '../domain/plan';

/** What a reason is about; both are plain text. */
export interface ReasonSubject {
  /** The guest's address. */
  readonly guest: string;
  /** The target's display name. */
  readonly target: string;
}

export interface ReasonText {
  /** What stands in the way. */
  readonly says: string;
  /** The nearest thing that does work. */
  readonly instead: string;
}

export interface ReasonSentences {
  readonly reasons: Readonly<Record<Reason, (about: ReasonSubject) => ReasonText>>;
  /** Who can change it. */
  readonly fixers: Readonly<Record<Fixer, (about: ReasonSubject) => string>>;
  /** What could not be read beforehand; follows "Could not check". */
  readonly checks: Readonly<Record<Check, string>>;
  readonly warnings: Readonly<Record<Warning, string>>;
}
