import type { TabState } from './tab-guest';

/** How this person's guests stood at the end of a week; the last one is now. */
export interface TabWeek extends Readonly<
  Record<Extract<TabState, 'pending' | 'stale' | 'accepted'>, number>
> {
  /** ISO 8601 */
  readonly at: string;
}

export interface TabWeeks {
  /** Twelve, oldest first. */
  readonly weeks: readonly TabWeek[];
}
