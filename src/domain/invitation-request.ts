import type { AccountEnding } from './account-ending';
import type { GuestPlan, PlannedGuest, Warning } from './plan';
import type { RedemptionState } from './person';
import type { Check, Reason } from './reason';
import type { RequestCounts } from './request-counts';
import type { RedemptionUrl } from './redemption-url';
import type { TargetRef } from './target';
import type { TargetOpens } from './target-opens';

export const mailLanguages = ['en', 'nl', 'de', 'fr', 'es', 'pl'] as const;
export type MailLanguage = (typeof mailLanguages)[number];

export const locales = ['en', 'nl'] as const;
export type Locale = (typeof locales)[number];

/** Who asks. Every id is from the authenticated activity, never from a card. */
export interface Requester {
  /** Entra object id. */
  readonly id: string;
  readonly tenantId: string;
}

/** Who the text to forward speaks for, as the directory names them. */
export interface Inviter {
  readonly name: string;
  readonly organisation: string;
}

/** The target as it stood when the plan was made. */
export interface PlannedTarget {
  readonly ref: TargetRef;
  readonly displayName: string;
  readonly viaDisplayName: string | null;
  readonly landingUrl: string;
  /** What it opens; left out where nothing more is to be opened than an app, and on older requests. */
  readonly opens?: TargetOpens;
  /** App role to assign; null unless the target is an app by app role assignment. */
  readonly appRoleId: string | null;
  /** Of an app with several to choose from. */
  readonly appRoleName?: string;
}

export interface InvitationOptions {
  /** At most 1,000 characters; empty for none. */
  readonly personalMessage: string;
  readonly mailLanguage: MailLanguage;
  readonly sendMail: boolean;
}

/** Who may see the redemption links in a group chat or channel. */
export type LinkAudience = 'everyone' | 'requester';

export type RequestState = 'draft' | 'held' | 'running' | 'ended' | 'cancelled';

export type ItemState =
  | 'planned'
  | 'inviting'
  | 'invited'
  | 'granting'
  | 'granted'
  | 'nothingToDo'
  | 'refused'
  | 'failed'
  | 'cancelled'
  | 'undone';

/** One guest's line in the ledger. */
export interface RequestItem {
  /** Position in the request, from 0. */
  readonly position: number;
  readonly address: string;
  readonly displayName: string;
  /** See `PlannedGuest`. */
  readonly writtenName: string | null;
  readonly plan: GuestPlan;
  readonly warnings: readonly Warning[];
  readonly suggestion: string | null;
  readonly state: ItemState;
  readonly reason: Reason | null;
  /** Entra object id, once known. */
  readonly personId: string | null;
  /** Did this request create the guest. */
  readonly isInvitedByUs: boolean;
  /** Did this request add the membership or assignment: only that can be undone. */
  readonly isGrantedByUs: boolean;
  readonly redemption: RedemptionState | null;
  readonly redemptionUrl: RedemptionUrl | null;
  /** The membership was seen again after it was written. */
  readonly isReadBack: boolean;
  /** POSTs of the invitation so far. */
  readonly attempts: number;
  /** When the invitation now in doubt was tried; null if none is. */
  readonly inDoubtSince: Date | null;
  /** What became of the account that this request made, once it was undone. */
  readonly account?: AccountEnding;
  /** Graph's request id of the last refusal or failure, for an administrator. */
  readonly directoryRequestId: string | null;
}

export interface InvitationRequest {
  /** UUID; made when the form is shown, so a second submit is the same request. */
  readonly id: string;
  readonly requester: Requester;
  readonly locale: Locale;
  readonly inviter: Inviter;
  readonly target: PlannedTarget;
  readonly options: InvitationOptions;
  readonly state: RequestState;
  /** Refuses everything (target or requester); a request with one cannot be sent. */
  readonly refusal: Reason | null;
  readonly unchecked: readonly Check[];
  /** Invitations wait until then, so that "Stop" can still prevent the mail. */
  readonly heldUntil: Date | null;
  readonly createdAt: Date;
  /** Its requester wants nothing new to be begun for now; still `running`. */
  readonly isPausedByRequester: boolean;
  /** In the operator's words: while it is here, nothing is written to the directory. */
  readonly pausedBecause?: string;
  /** While it is here, no new guest of this tenant is invited; others are still added. */
  readonly invitationsStoppedSince?: Date;
  /** Of a request that was begun among others. */
  readonly linkFor?: LinkAudience;
  /** Of a list that goes into several targets, one request for each: the id of the first, which has none itself. */
  readonly listId?: string;
  /** Counts the edits of that list: of drafts that differ, the highest has them all. None yet if left out. */
  readonly revision?: number;
  /** For a card alone: `items` are one page of them, problems first, from that place on; the counts are of all. */
  readonly excerpt?: { readonly counts: RequestCounts; readonly from: number };
  readonly items: readonly RequestItem[];
}

/** What the flows write when a draft is reviewed. */
export type DraftItem = PlannedGuest;
export type DraftRequest = Pick<
  InvitationRequest,
  | 'id'
  | 'requester'
  | 'locale'
  | 'inviter'
  | 'target'
  | 'options'
  | 'refusal'
  | 'unchecked'
  | 'listId'
  | 'revision'
> & { readonly items: readonly DraftItem[] };
