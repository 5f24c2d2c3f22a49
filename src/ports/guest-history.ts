import type { GuestFilter } from '../domain/guest-filter';
import type { RedemptionState } from '../domain/person';
import type {
  Inviter,
  InvitationRequest,
  MailLanguage,
  Requester,
  RequestItem,
} from '../domain/invitation-request';
import type { TargetChoice } from '../domain/target';

export interface GuestLine {
  readonly requestId: string;
  readonly target: InvitationRequest['target'];
  readonly item: RequestItem;
  /** What could not be read when the request was reviewed. */
  readonly unchecked: InvitationRequest['unchecked'];
  readonly createdAt: Date;
  /** Who invited, if it was not the one who asks: then there is no link, and the request cannot be opened. */
  readonly by: string | null;
}

/** One guest's line, by ids. */
export interface GuestKey {
  readonly requestId: string;
  readonly position: number;
}

/** A guest's line with what it takes to write to them. */
export interface GuestCase extends GuestLine {
  readonly inviter: Inviter;
  readonly mailLanguage: MailLanguage;
}

export interface GuestPageAsked {
  readonly offset: number;
  readonly limit: number;
  /** Everyone, if left out. */
  readonly filter?: GuestFilter;
  /** Other requesters' guests too, of the filter's target. The caller has checked that the one who asks owns it. */
  readonly isOfEveryone?: boolean;
}

/** What this requester did before, newest first. Drafts and cancelled requests are left out. */
export interface GuestHistory {
  list(
    requester: Requester,
    page: GuestPageAsked,
  ): Promise<{ readonly total: number; readonly guests: readonly GuestLine[] }>;
  /**
   * One guest of this tenant, whoever invited them; `by` and the missing link as in a list. The caller checks whether
   * the viewer may know of somebody else's. Null: none, not sent, or forgotten by now.
   */
  find(viewer: Requester, key: GuestKey): Promise<GuestCase | null>;
  recentTargets(requester: Requester, limit: number): Promise<readonly TargetChoice[]>;
  /** New guests this requester has had invited in the last 24 hours, and those sent and waiting for their turn. */
  invitedToday(requester: Requester): Promise<number>;
  /** What was seen of a guest later on. Once accepted, the redemption URL is dropped. */
  noteSeen(
    line: GuestKey,
    seen: { readonly redemption?: RedemptionState; readonly isReadBack?: true },
  ): Promise<void>;
}
