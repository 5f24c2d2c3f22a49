import type { CardJson } from './card-json';
import { cardSchema, invokeAnswerSchema } from './playground-wire';

/** What pressing a button led to. */
export type PressAnswer =
  | { readonly kind: 'card'; readonly card: CardJson }
  | { readonly kind: 'toast'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string }
  /** The button opens a page. */
  | { readonly kind: 'link'; readonly url: string }
  /** A plain submit, or an answer without anything to show. */
  | { readonly kind: 'nothing' };

/** Reads the bot's answer to `adaptiveCard/action` as Teams' clients do. */
export function readPressAnswer(body: unknown): PressAnswer {
  const { type, value } = invokeAnswerSchema.parse(body);
  switch (type) {
    case 'application/vnd.microsoft.card.adaptive':
      return { kind: 'card', card: cardSchema.parse(value) };
    case 'application/vnd.microsoft.activity.message':
      return { kind: 'toast', text: String(value) };
    case 'application/vnd.microsoft.error':
      return { kind: 'error', text: JSON.stringify(value) };
    case undefined:
      return { kind: 'nothing' };
    default:
      throw new Error(`The bot answered a press with "${type}", which no client shows.`);
  }
}
