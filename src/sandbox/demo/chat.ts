import type { ChatMessage } from '../playground/conversation-log';
import type { PlaygroundClient } from '../playground/playground-client';
import type { TypedInputs } from '../playground/card-inputs';
import { cardAsText } from './card-as-text';

/** Milliseconds; longer than any step of the demo takes. */
const PATIENCE = 30_000;

export interface DemoChat {
  say(line: string): Promise<void>;
  press(button: string, inputs?: TypedInputs): Promise<void>;
  /** Waits until the newest card says so, and writes it into the transcript. */
  see(text: string): Promise<string>;
  /** The address behind a button of the newest card. */
  linkOf(button: string): Promise<string>;
}

/** A person in the Playground whose every step is written down. */
export function createDemoChat(playground: PlaygroundClient, print: (line: string) => void): DemoChat {
  const newest = (): ChatMessage | undefined =>
    playground.messages().findLast(({ sender }) => sender === 'bot');

  async function press(button: string, inputs: TypedInputs = {}) {
    const message = newest();
    if (message === undefined) throw new Error(`There is no card to press "${button}" on`);
    for (const [field, value] of Object.entries(inputs)) print(`  Olivia fills in ${field}: ${value}`);
    print(`  Olivia presses [${button}]`);
    return playground.press(message, button, { inputs });
  }

  return {
    async say(line) {
      print('');
      print(`  Olivia: ${line}`);
      await playground.sendMessage(line);
    },
    async press(button, inputs) {
      await press(button, inputs);
    },
    async see(text) {
      const lines = await playground.waitFor(
        () => {
          const card = newest()?.card;
          const shown = card === undefined ? [] : cardAsText(card);
          return shown.some((line) => line.includes(text)) && shown;
        },
        PATIENCE,
        `a card that says "${text}"`,
      );
      print('  Guestlist:');
      for (const line of lines.flatMap((part) => part.split('\n'))) print(`    | ${line}`);
      return lines.join('\n');
    },
    async linkOf(button) {
      const answer = await press(button);
      if (answer.kind !== 'link') throw new Error(`"${button}" opens no link`);
      return answer.url;
    },
  };
}
