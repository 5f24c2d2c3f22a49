import { setTimeout as sleep } from 'node:timers/promises';

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  pause(milliseconds: number): Promise<void>;
  /** From 0 up to 1: spreads out those who wait alike. */
  chance(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  chance: () => Math.random(),
  pause: async (milliseconds) => {
    await sleep(milliseconds);
  },
};
