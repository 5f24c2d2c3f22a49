import type { Clock } from '../../../src/graph/client/clock';

export interface PatientClock extends Clock {
  /** Milliseconds that were asked to be waited. */
  readonly pauses: number[];
  forward(milliseconds: number): void;
}

/** Notes every pause and lets it pass at once. */
export function createPatientClock(): PatientClock {
  let time = Date.now();
  const pauses: number[] = [];
  return {
    pauses,
    now: () => time,
    chance: () => 0.5,
    forward(milliseconds) {
      time += milliseconds;
    },
    pause(milliseconds) {
      pauses.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
  };
}
