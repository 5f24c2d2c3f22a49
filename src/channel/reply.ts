import type { AdaptiveCard } from './cards/adaptive-card';

/** What the chat shows in answer to a message or a press. */
export type Reply =
  | { readonly kind: 'card'; readonly card: AdaptiveCard }
  /** A card of work under way, which the announcer edits from here on. */
  | { readonly kind: 'movingCard'; readonly card: AdaptiveCard }
  /** A short word that leaves the card as it is. */
  | { readonly kind: 'word'; readonly text: string };
