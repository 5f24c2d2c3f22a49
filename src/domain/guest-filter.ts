import type { TargetRef } from './target';

/** What a requester tells their guests apart by. */
export const guestStates = ['pending', 'accepted', 'notDone', 'undone'] as const;
export type GuestState = (typeof guestStates)[number];

/** Which guests are meant; null where any will do. */
export interface GuestFilter {
  readonly state: GuestState | null;
  readonly target: TargetRef | null;
  /** Lower case. */
  readonly address: string | null;
}

export const everyGuest: GuestFilter = { state: null, target: null, address: null };
