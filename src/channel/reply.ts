import type { Notice } from '../language/message-sentences';
import type { AdaptiveCard } from './cards/adaptive-card';
import type { PressedButton } from './cards/try-again-card';

/** What the chat shows in answer to a message or a press. */
export type Reply =
  | CardReply
  /** A card of work under way, which the announcer edits from here on. */
  | {
      readonly kind: 'movingCard';
      readonly card: AdaptiveCard;
      /** Opened beside it, in the person's own chat. */
      readonly next?: PressedButton;
    }
  /** A short word that leaves the card as it is. */
  | {
      readonly kind: 'word';
      readonly text: string;
      /** A card of its own, in the person's own chat. */
      readonly beside?: AdaptiveCard;
    }
  /** Something went wrong: said beside the card, which keeps what was filled in. */
  | { readonly kind: 'trouble'; readonly words: Notice }
  | SignInReply;

export interface CardReply {
  readonly kind: 'card';
  readonly card: AdaptiveCard;
  /** Among others: it may stand there for all, and not only for whoever pressed. */
  readonly isForAll?: true;
}

/** Nothing was done yet: the person signs in first, and the same press or line is done then. */
export interface SignInReply {
  readonly kind: 'signIn';
  /** Silently, as Teams can; or in person, where more is wanted than a token. */
  readonly way: 'silent' | 'inPerson';
  /** Claims challenge for the sign-in in person, as JSON. */
  readonly claims: string | null;
}

export function wordsOf(reply: Extract<Reply, { kind: 'word' | 'trouble' }>): string {
  return reply.kind === 'word' ? reply.text : `${reply.words.heading}. ${reply.words.text}`;
}
