import type { GuestFilter } from '../domain/guest-filter';
import type { RedemptionState } from '../domain/person';
import type { InvitationRequest, Requester, RequestItem } from '../domain/invitation-request';
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
  recentTargets(requester: Requester, limit: number): Promise<readonly TargetChoice[]>;
  /** New guests this requester has had invited in the last 24 hours. */
  invitedToday(requester: Requester): Promise<number>;
  /** What was seen of a guest later on. Once accepted, the redemption URL is dropped. */
  noteSeen(
    line: { readonly requestId: string; readonly position: number },
    seen: { readonly redemption?: RedemptionState; readonly isReadBack?: true },
  ): Promise<void>;
}
