import type { Notice } from '../language/message-sentences';
import type { AdaptiveCard } from './cards/adaptive-card';

/** What the chat shows in answer to a message or a press. */
export type Reply =
  | { readonly kind: 'card'; readonly card: AdaptiveCard }
  /** A card of work under way, which the announcer edits from here on. */
  | { readonly kind: 'movingCard'; readonly card: AdaptiveCard }
  /** A short word that leaves the card as it is. */
  | { readonly kind: 'word'; readonly text: string }
  /** Something went wrong: said beside the card, which keeps what was filled in. */
  | { readonly kind: 'trouble'; readonly words: Notice };

export function wordsOf(reply: Extract<Reply, { kind: 'word' | 'trouble' }>): string {
  return reply.kind === 'word' ? reply.text : `${reply.words.heading}. ${reply.words.text}`;
}
