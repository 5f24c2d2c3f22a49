/** How this person's guests stood at the end of a week; the last one is now. */
export interface TabWeek {
  /** ISO 8601 */
  readonly at: string;
  readonly pending: number;
  readonly stale: number;
  readonly accepted: number;
}

export interface TabWeeks {
  /** Twelve, oldest first. */
  readonly weeks: readonly TabWeek[];
}
