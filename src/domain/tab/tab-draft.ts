import type { MailLanguage } from '../invitation-request';
import type { PlanCounts } from '../plan-counts';
import type { GuestPlan } from '../plan';
import type { TabReason, TabState, TabTarget } from './tab-guest';

/** A guest as the list names them. */
export interface TabListedGuest {
  readonly address: string;
  /** Empty for none. */
  readonly name: string;
}

export interface TabOptions {
  /** At most 1,000 characters; empty for none. */
  readonly personalMessage: string;
  readonly mailLanguage: MailLanguage;
  readonly sendMail: boolean;
}

/** `id` is a UUID that the page makes once, so that asking twice makes one draft. Either `text`, anything pasted, or `guests`. */
export interface TabDraftAsked {
  readonly id: string;
  /** Null while none is chosen, which is answered with what to mend. */
  readonly target: string | null;
  readonly text?: string;
  readonly guests?: readonly TabListedGuest[];
  /** For an app with several roles. */
  readonly appRoleId?: string | null;
  readonly options?: Partial<TabOptions>;
}

/** What is left out stays. */
export interface TabRowEdit {
  readonly position: number;
  /** The address that stood there when it was edited: the row may have moved since. */
  readonly was?: string;
  readonly address?: string;
  readonly name?: string;
  /** The address becomes the one suggested. */
  readonly useSuggestion?: true;
  /** Although an account is known under another of their addresses. */
  readonly inviteAnyway?: boolean;
  /** The row goes, and those below move up by one. */
  readonly leaveOut?: true;
}

export interface TabDraftChange {
  readonly rows?: readonly TabRowEdit[];
  /** At the end. */
  readonly add?: readonly TabListedGuest[];
  readonly target?: string;
  readonly appRoleId?: string | null;
  readonly options?: Partial<TabOptions>;
}

export type TabDraftState = 'draft' | 'held' | 'running' | 'paused' | 'ended' | 'cancelled';

/** A request, before and after it is sent. Its rows are asked for apart. */
export interface TabDraft {
  readonly id: string;
  readonly state: TabDraftState;
  readonly target: TabTarget;
  /** What the target opens. */
  readonly opens: string;
  readonly options: TabOptions;
  /** Refuses everything; such a draft cannot be sent. */
  readonly refusal: TabReason | null;
  /** What could not be checked, as one sentence; null if everything could. */
  readonly couldNotCheck: string | null;
  readonly rows: number;
  /** What will happen, by plan. */
  readonly plans: PlanCounts;
  /** How it goes, once sent; the sum is `rows`. */
  readonly progress: {
    readonly waiting: number;
    readonly underWay: number;
    /** In: pending, accepted, or in already. */
    readonly done: number;
    readonly notDone: number;
    readonly cancelled: number;
    readonly undone: number;
  };
  /** The requests of the same list, one for each target, this one among them. */
  readonly list: readonly TabListed[];
  /** Guests whom sending the list does something for, in whichever target; each counted once. */
  readonly guestsToSend: number;
  readonly canRetryFailed: boolean;
  /** Until then nothing new is mailed, and `cancel` stops it; ISO 8601. */
  readonly heldUntil: string | null;
  /** By the operator, in a sentence; null while nothing is paused. */
  readonly pausedBecause: string | null;
  readonly createdAt: string;
  /** Only right after it was sent: under which id those of a list who were too many are kept; null if none is left. */
  readonly rest?: string | null;
}

/** One target of a list. */
export interface TabListed {
  readonly id: string;
  readonly state: TabDraftState;
  readonly target: TabTarget;
  /** Guests who cannot get in there, or did not. */
  readonly problems: number;
}

/** The same list into one more target. `id` as in `TabDraftAsked`. */
export interface TabTargetAdded {
  readonly id: string;
  readonly target: string;
  readonly appRoleId?: string | null;
}

export interface TabDraftRow {
  readonly position: number;
  readonly address: string;
  /** As it will appear in the directory. */
  readonly name: string;
  /** Only of a new guest. */
  readonly isNameEditable: boolean;
  readonly plan: GuestPlan['kind'];
  /** What will happen or, once sent, how it stands. */
  readonly line: string;
  readonly reason: TabReason | null;
  /** What to look at twice. */
  readonly warnings: readonly string[];
  readonly suggestion: string | null;
  /** The address of the account that is used instead; null if there is none. */
  readonly knownAs: string | null;
  /** Null in a draft. */
  readonly state: TabState | null;
}

export interface TabDraftRows {
  readonly rows: readonly TabDraftRow[];
  readonly cursor: string | null;
  /** Give it back as `since` to get what has changed from here on. */
  readonly since: string;
}

/** A list with all its targets. */
export interface TabDraftKept extends Pick<TabDraft, 'id' | 'state' | 'rows' | 'createdAt'> {
  /** At least one. */
  readonly targets: readonly TabTarget[];
}

/** Drafts and requests to come back to, the latest first. */
export interface TabDrafts {
  readonly drafts: readonly TabDraftKept[];
}

/** A list as it was begun in the chat. A draft made of it has the same id. */
export interface TabBegunList {
  readonly id: string;
  readonly text: string;
  /** Null if none was chosen. */
  readonly target: TabTarget | null;
  readonly appRoleId: string | null;
  /** Null for what is usual. */
  readonly options: TabOptions | null;
}

/** What a list file holds. */
export interface TabList {
  readonly guests: readonly TabListedGuest[];
  /** Pieces that hold no address; the first hundred. */
  readonly unreadable: readonly string[];
}
