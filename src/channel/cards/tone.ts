import type { ResultCounts } from '../../language/card-sentences';

/** Style of the band a card begins with; its words say the same. */
export type Tone = 'emphasis' | 'good' | 'warning' | 'attention';

/** All well, in part, or not at all; what was stopped or taken back is neither. */
export function toneOf({ done, pending, failed, refused }: ResultCounts): Tone {
  if (failed + refused > 0) return done + pending > 0 ? 'warning' : 'attention';
  return done + pending > 0 ? 'good' : 'emphasis';
}
