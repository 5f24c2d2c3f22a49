import type { Settings } from '../settings';

/** Milliseconds an answer takes this time. */
export function latencyOf(latencyMs: Settings['latencyMs']): number {
  if (typeof latencyMs === 'number') return latencyMs;
  const [least, most] = latencyMs;
  return least + Math.random() * Math.max(0, most - least);
}
