import type { InvitationRequest, PlannedTarget, Requester, RequestItem } from '../domain/invitation-request';
import type { TargetChoice, TargetRef } from '../domain/target';
import type { TabSort, TabState } from '../domain/tab/tab-guest';
import type { TabWeek } from '../domain/tab/tab-weeks';
import type { AuditDetails, AuditEvent } from './audit-trail';

/** One guest's line, as far as a table needs it. */
export interface GuestTableRow extends Pick<
  RequestItem,
  | 'position'
  | 'address'
  | 'displayName'
  | 'state'
  | 'reason'
  | 'redemption'
  | 'personId'
  | 'isInvitedByUs'
  | 'isGrantedByUs'
> {
  readonly requestId: string;
  readonly target: PlannedTarget;
  readonly tabState: TabState;
  readonly invitedAt: Date;
  readonly acceptedAt: Date | null;
  /** Mailed once more within a day, which is as often as it is done. */
  readonly isMailedToday: boolean;
  /** Who invited, if it was not the one who asks; empty once that is forgotten. */
  readonly by: string | null;
}

/** Where a page ended. */
export interface GuestTablePlace {
  readonly key: string;
  readonly requestId: string;
  readonly position: number;
}

export interface GuestTableAsked {
  /** Lower case; each stands in the name, the address or the target's name. */
  readonly words: readonly string[];
  readonly state: TabState | null;
  readonly target: TargetRef | null;
  /** Of these requests alone; null for all. */
  readonly requestIds: readonly string[] | null;
  readonly sort: TabSort;
  readonly isDescending: boolean;
  readonly after: GuestTablePlace | null;
  readonly limit: number;
  /** Other requesters' guests too, of `target`. The caller has checked that the one who asks owns it. */
  readonly isOfEveryone?: boolean;
}

export interface GuestTablePage {
  readonly rows: readonly GuestTableRow[];
  /** Null: this was the last. */
  readonly next: GuestTablePlace | null;
  /** Whatever the state asked for. */
  readonly totals: Readonly<Record<TabState, number>>;
}

export interface GuestTableDetail {
  readonly row: GuestTableRow;
  /** Without the redemption URL where somebody else invited. */
  readonly item: RequestItem;
  readonly request: Pick<InvitationRequest, 'inviter' | 'options' | 'unchecked' | 'linkFor'>;
  readonly guestsInRequest: number;
  /** Oldest first. */
  readonly steps: readonly ({ readonly at: Date; readonly what: AuditEvent } & AuditDetails)[];
}

export type GuestPlaceOf = Pick<GuestTableRow, 'requestId' | 'position'>;

/** Guests by the thousand, as the ledger knows them; nothing here asks the directory. */
export interface GuestTable {
  page(requester: Requester, asked: GuestTableAsked): Promise<GuestTablePage>;
  /** Targets this person's guests were invited to, the latest first. */
  targets(requester: Requester): Promise<readonly TargetChoice[]>;
  /** `inTarget`: also somebody else's guest of that target, which the caller has checked that the one who asks owns. */
  find(
    requester: Requester,
    place: GuestPlaceOf,
    inTarget: TargetRef | null,
  ): Promise<GuestTableDetail | null>;
  /** Object ids of everyone's guests who are in this target; the caller has checked that the one who asks owns it. */
  peopleIn(requester: Requester, target: TargetRef): Promise<ReadonlySet<string>>;
  /** This person's own guests at these places; what is somebody else's or nowhere is left out. */
  rows(requester: Requester, places: readonly GuestPlaceOf[]): Promise<readonly GuestTableRow[]>;
  /** How this person's guests stood at the end of each of the last twelve weeks, oldest first. */
  weeks(requester: Requester): Promise<readonly TabWeek[]>;
}
