import { EventEmitter, once } from 'node:events';
import type { CardJson } from './card-json';

/** One message as it stands now: its newest text and card, whoever changed them last. */
export interface ChatMessage {
  readonly id: string;
  readonly conversation: string;
  readonly sender: 'person' | 'bot';
  readonly text: string;
  readonly card: CardJson | undefined;
  /** The titles of the suggested answers under it. */
  readonly suggestions: readonly string[];
  /** What the bot last answered a press on its card with, when that was a sentence. */
  readonly toast: string | undefined;
  /** How often it was changed after it came. */
  readonly changes: number;
}

export type Find<T> = (messages: readonly ChatMessage[]) => T | undefined | false;

export interface ConversationLog {
  messages(): readonly ChatMessage[];
  /** Adds a message, or changes the one with that id. */
  put(message: Partial<ChatMessage> & Pick<ChatMessage, 'id'>): void;
  /** The first thing that `find` finds, now or within `timeoutMs`; `description` is what the error says was awaited. */
  waitFor<T>(find: Find<T>, timeoutMs: number, description: string): Promise<T>;
}

/** What was said in the Playground since this log began, in the order in which it came. */
export function createConversationLog(): ConversationLog {
  const log = new Map<string, ChatMessage>();
  const events = new EventEmitter().setMaxListeners(0);
  const messages = (): ChatMessage[] => [...log.values()];

  return {
    messages,
    put(message) {
      const known = log.get(message.id);
      const changes = known ? known.changes + 1 : 0;
      log.set(message.id, { ...(known ?? EMPTY), ...message, changes });
      events.emit('change');
    },
    async waitFor(find, timeoutMs, description) {
      const signal = AbortSignal.timeout(timeoutMs);
      for (;;) {
        const found = find(messages());
        if (found !== undefined && found !== false) return found;
        await once(events, 'change', { signal }).catch((cause: unknown) => {
          throw new Error(`Not within ${timeoutMs} ms: ${description}. ${lastOf(messages())}`, { cause });
        });
      }
    },
  };
}

const EMPTY: Omit<ChatMessage, 'id'> = {
  conversation: '',
  sender: 'bot',
  text: '',
  card: undefined,
  suggestions: [],
  toast: undefined,
  changes: 0,
};

function lastOf(messages: readonly ChatMessage[]): string {
  const last = messages.at(-1);
  if (!last) return 'Nothing was said yet.';
  const card = last.card ? ` with the card ${JSON.stringify(last.card).slice(0, 600)}` : '';
  return `The last message, by the ${last.sender}, says "${last.text}"${card}.`;
}
