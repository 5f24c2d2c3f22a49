import { findAction } from '../../../src/sandbox/playground/card-actions';
import { collectInputs, type TypedInputs } from '../../../src/sandbox/playground/card-inputs';
import type { CardJson } from '../../../src/sandbox/playground/card-json';
import type { PlaygroundConfig } from '../../../src/sandbox/playground/playground-wire';
import { createPlaygroundHttp } from '../../../src/sandbox/playground/playground-http';

export interface ExtensionAnswer {
  readonly task?: { readonly value: { readonly card: { readonly content: CardJson } } };
  readonly composeExtension?: {
    readonly type: string;
    readonly attachments?: readonly { readonly preview: { readonly content: { readonly title: string } } }[];
  };
}

export interface ExtensionClient {
  /** Lines typed, fields filled, commands chosen, buttons pressed. */
  readonly presses: number;
  /** Chooses "Invite a guest" on a message: its … menu, then the command. */
  inviteFromMessage(html: string): Promise<CardJson>;
  /** Presses a button of the dialog, with the fields as they stand and as typed. */
  press(dialog: CardJson, button: string, typed?: TypedInputs): Promise<CardJson>;
  /** The titles of what "Find a guest" lists. */
  find(typed: string): Promise<readonly string[]>;
}

/** The message extension as the Playground at `url` sends it from one of its conversations. */
export function createExtensionClient(
  url: string,
  { currentUser }: PlaygroundConfig,
  conversation: string,
): ExtensionClient {
  const http = createPlaygroundHttp(url);
  let presses = 0;

  async function ask(name: string, value: object): Promise<ExtensionAnswer> {
    const body = {
      name: `composeExtension/${name}`,
      from: { id: currentUser.id },
      conversation: { id: conversation },
      value,
    };
    return (await http.post('/_conversation/v1/invoke', body)) as ExtensionAnswer;
  }

  return {
    get presses() {
      return presses;
    },
    async inviteFromMessage(content) {
      presses += 2;
      const messagePayload = { id: '1700000000000', body: { contentType: 'html', content } };
      const value = { commandId: 'inviteGuest', commandContext: 'message', messagePayload };
      return dialogIn(await ask('fetchTask', value));
    },
    async press(dialog, button, typed = {}) {
      presses += 1 + Object.keys(typed).length;
      const { action, cards } = findAction(dialog, button);
      const data = { ...(action['data'] as object), ...collectInputs(cards, typed) };
      return dialogIn(await ask('submitAction', { commandId: 'inviteGuest', data }));
    },
    async find(typed) {
      const parameters = [{ name: 'query', value: typed }];
      const { composeExtension } = await ask('query', { commandId: 'findGuest', parameters });
      return (composeExtension?.attachments ?? []).map(({ preview }) => preview.content.title);
    },
  };
}

function dialogIn(answer: ExtensionAnswer): CardJson {
  if (answer.task === undefined) throw new Error(`No dialog but ${JSON.stringify(answer).slice(0, 500)}`);
  return answer.task.value.card.content;
}
