import type { Reason } from '../domain/reason';

/** What an administrator needs to know to help; every string is plain text. */
export interface NoteForIt {
  readonly reason: Reason;
  /** Addresses the reason stands for. */
  readonly guests: readonly string[];
  readonly target: string;
  readonly at: Date;
  /** Our own id of the request. */
  readonly requestId: string;
  /** Graph's `request-id` of the refusal; null if it was foreseen. */
  readonly directoryRequestId: string | null;
}
