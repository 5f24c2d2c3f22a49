import type { TargetKind } from '../target';

/** `stale`: not accepted for a week or longer. */
export const tabStates = ['underWay', 'pending', 'stale', 'accepted', 'notDone', 'undone'] as const;
export type TabState = (typeof tabStates)[number];

/** `resend` makes a new link that Microsoft mails; `newLink` one to pass on. `undo` takes back everything that the guest's whole request added; the others concern the guest alone. */
export const tabActions = ['resend', 'newLink', 'remove', 'retry', 'undo'] as const;
export type TabAction = (typeof tabActions)[number];

export const tabSorts = ['invitedAt', 'acceptedAt', 'name', 'target', 'state'] as const;
export type TabSort = (typeof tabSorts)[number];

export interface TabTarget {
  /** As `formatTargetRef` writes it: what a filter or a draft is given. */
  readonly ref: string;
  readonly kind: TargetKind;
  readonly displayName: string;
  /** For an app reached through a group: that group's name. */
  readonly viaDisplayName: string | null;
  /** Name and kind, to show. */
  readonly label: string;
  /** Of an app with several, of which one is to be chosen. */
  readonly roles?: readonly { readonly id: string; readonly displayName: string }[];
}

/** Why something was not or cannot be done: plain sentences. */
export interface TabReason {
  /** What stands in the way. */
  readonly says: string;
  readonly whoCanFix: string;
  /** The nearest thing that does work. */
  readonly instead: string;
}

/** A line of the table. Times are ISO 8601. */
export interface TabGuest {
  /** `<request id>:<position>`; in a team tab `member:<object id>` for one who came in otherwise. */
  readonly id: string;
  readonly name: string;
  /** Empty once forgotten. */
  readonly address: string;
  readonly target: TabTarget;
  readonly state: TabState;
  readonly reason: TabReason | null;
  /** Null for one who came in otherwise. */
  readonly invitedAt: string | null;
  /** When it was seen; null while pending, and for one who had accepted before. */
  readonly acceptedAt: string | null;
  readonly can: readonly TabAction[];
  /** Who invited, where it was somebody else; null for the viewer's own, and where nobody knows. */
  readonly by: string | null;
}

export interface TabGuestPage {
  readonly guests: readonly TabGuest[];
  /** Give it back for the next page; null: this was the last. */
  readonly cursor: string | null;
  /** Of the search and the target, whatever the state asked for; in a team tab whole on the last page. */
  readonly totals: Readonly<Record<TabState, number>>;
  /** Targets among this person's guests, the latest first; empty on later pages. */
  readonly targets: readonly TabTarget[];
}

/** A team as its owner sees it. */
export interface TabTeamPage extends TabGuestPage {
  readonly team: TabTarget;
  /** Why those who came in otherwise are not there; null: everyone is. */
  readonly notRead: string | null;
}
