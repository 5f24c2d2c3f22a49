import type { Clock } from './client/clock';

/** Loads once and hands out the same until `milliseconds` have passed; a failure is not remembered. */
export function remember<T>(
  load: () => Promise<T>,
  milliseconds: number,
  clock: Pick<Clock, 'now'>,
): () => Promise<T> {
  let kept: { readonly value: Promise<T>; readonly until: number } | null = null;
  return () => {
    if (kept !== null && clock.now() < kept.until) return kept.value;
    const value = load();
    const mine = { value, until: clock.now() + milliseconds };
    kept = mine;
    value.catch(() => {
      if (kept === mine) kept = null;
    });
    return value;
  };
}
