import type { Clock } from './clock';

/** Reads and writes have limits of their own in Graph. */
export type CallKind = 'read' | 'write';

/** What this process may ask of Graph at once, for all requesters together: less after each 429, slowly more again. */
export interface Budget {
  /** Waits for its turn, in order of arrival. Seconds Graph wants to be left alone if that is longer than `patienceSeconds`: then nothing was begun. */
  begin(kind: CallKind, patienceSeconds: number): Promise<number | null>;
  /** After every call that was begun; null: it was not sent after all. */
  end(
    kind: CallKind,
    answer: { readonly retryAfterSeconds: number | null; readonly isThrottled: boolean } | null,
  ): void;
  /** Graph wants to be left alone for so long, told by a part of a batch. */
  beQuiet(kind: CallKind, seconds: number): void;
}

const MOST_AT_ONCE = 32;
const DEFAULT_PAUSE_SECONDS = 10;

interface Lane {
  limit: number;
  running: number;
  /** Milliseconds since 1970 until which Graph wants to be left alone. */
  quietUntil: number;
  readonly waiting: (() => void)[];
}

const newLane = (): Lane => ({ limit: MOST_AT_ONCE, running: 0, quietUntil: 0, waiting: [] });

export function createBudget(clock: Clock): Budget {
  const lanes: Readonly<Record<CallKind, Lane>> = { read: newLane(), write: newLane() };

  function admit(lane: Lane): void {
    while (lane.running < Math.floor(lane.limit)) {
      const next = lane.waiting.shift();
      if (next === undefined) return;
      lane.running += 1;
      next();
    }
  }

  function slowDown(lane: Lane, seconds: number): void {
    lane.limit = Math.max(1, lane.limit / 2);
    lane.quietUntil = Math.max(lane.quietUntil, clock.now() + seconds * 1000);
  }

  return {
    beQuiet(kind, seconds) {
      slowDown(lanes[kind], seconds);
    },
    async begin(kind, patienceSeconds) {
      const lane = lanes[kind];
      await new Promise<void>((resolve) => {
        lane.waiting.push(resolve);
        admit(lane);
      });
      const quiet = (lane.quietUntil - clock.now()) / 1000;
      if (quiet > patienceSeconds) {
        lane.running -= 1;
        admit(lane);
        return Math.ceil(quiet);
      }
      if (quiet > 0) await clock.pause(quiet * 1000);
      return null;
    },
    end(kind, answer) {
      const lane = lanes[kind];
      lane.running -= 1;
      if (answer?.isThrottled === true) {
        slowDown(lane, answer.retryAfterSeconds ?? DEFAULT_PAUSE_SECONDS);
      } else if (answer !== null) {
        // One more at once for every full round without a 429.
        lane.limit = Math.min(MOST_AT_ONCE, lane.limit + 1 / lane.limit);
      }
      admit(lane);
    },
  };
}
