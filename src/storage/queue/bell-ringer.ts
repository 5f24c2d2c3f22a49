/** A later wake is found by polling. */
const LONGEST_TIMER_SECONDS = 3_600;
/** The queue gives a wake out a moment after its time, not at it. */
const MARGIN = 20;

export interface BellRinger {
  ringAfter(seconds: number): void;
  silence(): void;
}

/** Tells this process's workers when a wake is due, so that they need not wait for their next poll. */
export function createBellRinger(ring: () => void): BellRinger {
  const timers = new Set<NodeJS.Timeout>();
  return {
    ringAfter(seconds) {
      if (seconds > LONGEST_TIMER_SECONDS) return;
      const timer = setTimeout(
        () => {
          timers.delete(timer);
          ring();
        },
        seconds * 1000 + MARGIN,
      );
      timer.unref();
      timers.add(timer);
      if (seconds === 0) ring();
    },
    silence() {
      timers.forEach((timer) => {
        clearTimeout(timer);
      });
      timers.clear();
    },
  };
}
