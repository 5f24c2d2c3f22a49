/** How often a pending guest is looked at, by how long ago they were invited. Seconds; in order of age. */
export type WatchPace = readonly { readonly untilAge: number; readonly every: number }[];

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Eager while somebody may be waiting for it, then ever rarer; after 30 days nobody looks any more. */
export const politePace: WatchPace = [
  { untilAge: 10 * MINUTE, every: MINUTE },
  { untilAge: HOUR, every: 5 * MINUTE },
  { untilAge: DAY, every: HOUR },
  { untilAge: 30 * DAY, every: DAY },
];

/** Seconds after which a guest is reminded of, once, if they have not accepted. */
export const STALE_AFTER = 7 * DAY;

/** Seconds until the next look at a guest of this age; null: none any more. */
export function nextLook(age: number, pace: WatchPace): number | null {
  return pace.find(({ untilAge }) => age < untilAge)?.every ?? null;
}
