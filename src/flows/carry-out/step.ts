import type { InvitationRequest, RequestItem } from '../../domain/invitation-request';
import type { Reason } from '../../domain/reason';
import type { InvitationOutcome } from '../../ports/invitations';
import type { Directory } from '../../ports/directory';

/** How a step left its item. */
export type Step =
  /** Recorded; the item's new state says what comes next. */
  | { readonly kind: 'next' }
  /** `stopsOthers`: it was refused for a reason that every other new guest would meet too. */
  | { readonly kind: 'ended'; readonly stopsOthers?: boolean }
  /** Try again within this claim, after a short pause. */
  | { readonly kind: 'soon' }
  /** Give the request back and come again after so many seconds. */
  | { readonly kind: 'later'; readonly seconds: number };

/** What every step of one claimed request shares. */
export interface Work {
  readonly request: InvitationRequest;
  readonly directory: Directory;
  /** Why the target takes nobody after all, looked up anew for each claim. */
  readonly refusal: Reason | null;
  /** Hears how each invitation ended. */
  readonly heard: (outcome: InvitationOutcome) => Promise<void>;
}

/** The steps' own knobs. */
export interface Pace {
  readonly now: () => Date;
  /** Ends early when the process is about to end. */
  readonly pause: (seconds: number) => Promise<void>;
  /** The process is about to end: what is not begun is handed back. */
  readonly isStopping: () => boolean;
  /** How long an invitation in doubt is looked for before it may be sent once more. */
  readonly quietPeriodSeconds: number;
}

const ENDINGS: ReadonlySet<RequestItem['state']> = new Set([
  'granted',
  'nothingToDo',
  'refused',
  'failed',
  'cancelled',
  'undone',
]);

export function hasEnded(item: RequestItem): boolean {
  return ENDINGS.has(item.state);
}
