import type { GuestPlan } from '../domain/plan';
import type { FileProblem } from '../domain/list-file/file-problem';
import type { SkippedRow } from '../domain/list-file/listed-guests';
import type { Notice } from './message-sentences';

export interface SaidLimits {
  readonly perRequest: number;
  readonly newPerDay: number;
  readonly newLeft: number;
}

export interface SaidProgress {
  readonly done: number;
  readonly underWay: number;
  readonly waiting: number;
  readonly notDone: number;
}

/** What is said about many guests at once: files, limits, counts, and the lists to download. */
export interface ListSentences {
  readonly fileProblems: Readonly<Record<FileProblem, Notice>>;
  readonly oneFile: Notice;
  /** How many can go, before anything is judged. */
  limits(limits: SaidLimits): string;
  readonly howToAttach: string;
  /** Guests that stand in no field. */
  kept(list: { readonly guests: number; readonly file: string | null }): string;
  skipped(rows: { readonly rows: readonly SkippedRow[]; readonly total: number }): string;
  readonly moreGuests: string;
  /** More than one request takes. */
  left(parts: { readonly first: number; readonly left: number }): string;
  progress(progress: SaidProgress): string;
  takesLonger(minutes: number): string;
  /** New invitations of the whole organisation wait for IT. */
  readonly stopped: string;
  readonly paused: Notice;
  readonly ready: Notice;
  readonly readyBelow: string;
  readonly linksWarning: string;
  readonly expired: Notice;
  readonly cancelLine: CancelLineSentences;
  readonly buttons: {
    readonly pause: string;
    readonly resume: string;
    readonly downloadList: string;
    readonly downloadOutcome: string;
    readonly openList: string;
    readonly openListWithLinks: string;
    readonly back: string;
  };
  readonly file: { readonly list: string; readonly outcome: string };
  readonly columns: {
    readonly address: string;
    readonly name: string;
    readonly whatWillHappen: string;
    readonly ending: string;
    readonly reason: string;
    readonly whoCanFix: string;
    readonly link: string;
  };
  readonly plans: Readonly<Record<GuestPlan['kind'], string>>;
  readonly endings: {
    readonly waiting: string;
    readonly underWay: string;
    readonly inPending: string;
    readonly in: string;
    readonly alreadyIn: string;
    readonly refused: string;
    readonly failed: string;
    readonly cancelled: string;
    readonly undone: string;
  };
}

/** Of a request that "cancel" may mean. */
export interface OpenRequestWords {
  readonly target: string;
  readonly guests: number;
  /** Not begun. */
  readonly waiting: number;
  readonly isSent: boolean;
}

/** What a typed "cancel" is answered with. */
export interface CancelLineSentences {
  readonly nothing: Notice;
  readonly which: Notice;
  done(request: OpenRequestWords): Notice;
  /** On a button. */
  choice(request: OpenRequestWords): string;
}
