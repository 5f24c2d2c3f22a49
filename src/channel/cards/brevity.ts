import type { AdaptiveCard } from './adaptive-card';

/** How much a card says when it must stay small; lengths in characters. */
export interface Brevity {
  readonly name: number;
  readonly address: number;
  readonly hasForwardTexts: boolean;
  readonly hasLinks: boolean;
}

const brevities: readonly Brevity[] = [
  { name: 100, address: 254, hasForwardTexts: true, hasLinks: true },
  { name: 100, address: 254, hasForwardTexts: false, hasLinks: true },
  { name: 40, address: 64, hasForwardTexts: false, hasLinks: true },
  { name: 24, address: 40, hasForwardTexts: false, hasLinks: true },
  { name: 24, address: 40, hasForwardTexts: false, hasLinks: false },
];

/** Bytes of JSON; Teams refuses a message above 28 KB, envelope included. */
export const LARGEST_CARD = 25_000;

/** The fullest card that is small enough. */
export function fitCard(build: (brevity: Brevity) => AdaptiveCard): AdaptiveCard {
  const [fullest, ...shorter] = brevities;
  if (fullest === undefined) throw new Error('There is a fullest card');
  return shorter.reduce(
    (card, brevity) => (sizeOf(card) <= LARGEST_CARD ? card : build(brevity)),
    build(fullest),
  );
}

function sizeOf(card: AdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(card));
}
