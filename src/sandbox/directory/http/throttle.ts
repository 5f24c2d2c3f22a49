import type { Settings } from '../settings';

export interface Cost {
  readonly resourceUnits: number;
  readonly writes: number;
}

export interface Refusal {
  readonly retryAfterSeconds: number;
  readonly why: 'WriteLimitExceeded' | 'ResourceUnitLimitExceeded';
}

export interface Throttle {
  /** Null if the request may go on. */
  charge(cost: Cost): Refusal | null;
}

/** Token buckets that fill evenly; without limits everything passes. */
export function createThrottle(limits: Settings['throttle'], now: () => number): Throttle {
  if (limits === null) return { charge: () => null };
  const units = createBucket(limits.resourceUnits, now);
  const writes = createBucket(limits.writes, now);
  return {
    charge(cost) {
      const missingUnits = units.secondsUntil(cost.resourceUnits);
      const missingWrites = writes.secondsUntil(cost.writes);
      if (missingWrites > 0) return { retryAfterSeconds: missingWrites, why: 'WriteLimitExceeded' };
      if (missingUnits > 0) return { retryAfterSeconds: missingUnits, why: 'ResourceUnitLimitExceeded' };
      units.take(cost.resourceUnits);
      writes.take(cost.writes);
      return null;
    },
  };
}

function createBucket(
  { most, windowMs }: { readonly most: number; readonly windowMs: number },
  now: () => number,
) {
  let tokens = most;
  let filledAt = now();
  const fill = (): void => {
    const time = now();
    tokens = Math.min(most, tokens + ((time - filledAt) * most) / windowMs);
    filledAt = time;
  };
  return {
    secondsUntil(amount: number): number {
      fill();
      const missing = amount - tokens;
      return missing <= 0 ? 0 : Math.max(1, Math.ceil((missing * windowMs) / most / 1000));
    },
    take(amount: number): void {
      tokens -= amount;
    },
  };
}
