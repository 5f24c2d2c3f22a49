import type { ItemState } from '../domain/invitation-request';
import type { RedemptionState } from '../domain/person';

/** The "Guests" tab. */
export interface TabSentences {
  readonly words: {
    readonly heading: string;
    readonly none: string;
    readonly guest: string;
    readonly target: string;
    readonly state: string;
    readonly newer: string;
    readonly older: string;
  };
  state(state: ItemState, redemption: RedemptionState | null): string;
}
