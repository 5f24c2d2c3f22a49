import type { MailLanguage } from '../invitation-request';
import type { GuestPlan } from '../plan';
import type { TabDraftState } from './tab-draft';

/** The page for a list of guests: fill in, look, send, follow. */
export interface BulkWords {
  readonly heading: string;
  readonly list: BulkListWords;
  readonly options: BulkOptionWords;
  readonly targets: BulkTargetWords;
  readonly review: BulkReviewWords;
  readonly progress: BulkProgressWords;
}

export interface BulkListWords {
  readonly guests: string;
  readonly guestsHint: string;
  readonly drop: string;
  readonly dropHere: string;
  readonly chooseFile: string;
  /** `{guests}`, `{file}` */
  readonly taken: string;
  /** `{pieces}` */
  readonly unreadable: string;
  readonly target: string;
  readonly targetHint: string;
  readonly role: string;
  readonly targetSearching: string;
  readonly targetNone: string;
  /** `{guests}` */
  readonly limit: string;
  /** `{guests}` */
  readonly limitToday: string;
  readonly review: string;
  readonly reviewing: string;
  readonly earlier: string;
}

export interface BulkOptionWords {
  readonly more: string;
  readonly personalMessage: string;
  readonly mailLanguage: string;
  readonly sendMail: string;
  readonly languages: Readonly<Record<MailLanguage, string>>;
}

/** One list that goes into several targets. */
export interface BulkTargetWords {
  readonly all: string;
  readonly another: string;
  readonly add: string;
  /** `{target}` */
  readonly remove: string;
  readonly sentTogether: string;
  readonly holdsForAll: string;
}

export interface BulkReviewWords {
  readonly address: string;
  readonly name: string;
  readonly whatHappens: string;
  /** `{address}` */
  readonly addressOf: string;
  readonly nameOf: string;
  readonly leaveOut: string;
  /** `{suggestion}` */
  readonly useSuggestion: string;
  readonly useSuggestionKey: string;
  readonly inviteAnyway: string;
  readonly whoCanFix: string;
  readonly instead: string;
  readonly add: string;
  readonly addHint: string;
  readonly change: string;
  readonly saving: string;
  /** `{guests}` */
  readonly send: string;
  readonly sendOne: string;
  readonly nothingToSend: string;
  readonly rows: string;
  readonly problemsOnly: string;
  readonly kept: string;
  readonly counts: Readonly<Record<GuestPlan['kind'], string>>;
}

export interface BulkProgressWords {
  readonly headings: Readonly<Record<TabDraftState, string>>;
  /** `{done}`, `{total}` */
  readonly bar: string;
  readonly waiting: string;
  readonly underWay: string;
  readonly done: string;
  readonly notDone: string;
  readonly cancelled: string;
  readonly undone: string;
  /** `{seconds}` */
  readonly held: string;
  readonly mayClose: string;
  readonly stop: string;
  readonly pause: string;
  readonly resume: string;
  readonly retryFailed: string;
  readonly download: string;
  readonly downloadLinks: string;
  readonly finish: string;
  readonly another: string;
  /** Into another target. */
  readonly sameElsewhere: string;
}
