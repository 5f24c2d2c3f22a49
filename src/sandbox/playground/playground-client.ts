import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { TypedInputs } from './card-inputs';
import { type ChatMessage, type ConversationLog, createConversationLog } from './conversation-log';
import { listenToStream } from './listen-to-stream';
import { createPlaygroundHttp } from './playground-http';
import { type PlaygroundConfig, testConfigSchema } from './playground-wire';
import type { PressAnswer } from './press-answer';
import { createPressButton } from './press-button';

export type Conversation = 'personal' | 'group' | 'channel';

export interface Speaking {
  /** The personal chat by default; elsewhere the bot is mentioned, as it hears nothing otherwise. */
  readonly conversation?: Conversation;
  /** One of the people, by name; the current user by default. */
  readonly from?: string;
}

export interface Pressing {
  readonly inputs?: TypedInputs;
  readonly from?: string;
}

export interface PlaygroundClient extends Pick<ConversationLog, 'messages' | 'waitFor'> {
  readonly config: PlaygroundConfig;
  /** Tells the bot that it was installed, as the Playground's page does when it loads. */
  install(conversation?: Conversation): Promise<void>;
  /** Resolves when the message is on its way to the bot, whose answers come into `messages()`. */
  sendMessage(text: string, speaking?: Speaking): Promise<void>;
  /** Presses the button with that title or verb on the message's card, with the inputs as they stand and as typed. */
  press(message: Pick<ChatMessage, 'id'>, button: string, pressing?: Pressing): Promise<PressAnswer>;
  /** Any activity, laid over the Playground's template for the conversation; the bot's own answer to it is not seen. */
  customActivity(activity: Readonly<Record<string, unknown>>, conversation?: Conversation): Promise<void>;
  close(): Promise<void>;
}

/** A person in front of the Playground at `url` without a browser, by the Playground's own HTTP and WebSocket API. */
export async function connectPlayground(url: string): Promise<PlaygroundClient> {
  const http = createPlaygroundHttp(url);
  const { config } = testConfigSchema.parse(await http.get('/_internal/v1/testConfig'));
  const log = createConversationLog();
  const stream = await listenToStream(url, log);
  const pressButton = createPressButton(http, log);

  async function customActivity(activity: Readonly<Record<string, unknown>>, conversation?: Conversation) {
    const query = new URLSearchParams({ conversationId: placeOf(config, conversation) });
    const template = await http.get(`/_internal/v1/customActivities/template?${query.toString()}`);
    await http.post('/_internal/v1/customActivities', { ...(template as object), ...activity });
  }

  async function sendMessage(line: string, { conversation = 'personal', from }: Speaking = {}) {
    const place = placeOf(config, conversation);
    log.put({ id: randomUUID(), conversation: place, sender: 'person', text: line }); // before the answers, which come while the request waits
    const mention = { mentioned: config.bot, text: `<at>${config.bot.name}</at>` };
    const mentions = conversation === 'personal' ? [] : [mention];
    const text = [...mentions.map((each) => each.text), line].join(' ');
    const person = personOf(config, from);
    if (person === config.currentUser) {
      const body = { from: { id: person.id }, text, textFormat: 'plain', mentions };
      await http.post(`/_conversation/v1/conversations/${encodeURIComponent(place)}/messages`, body);
      return;
    }
    // The Playground sends every message as the current user; only a custom activity can come from another.
    const entities = mentions.map((each) => ({ type: 'mention', ...each }));
    await customActivity({ type: 'message', text, from: person, entities }, conversation);
  }

  return {
    config,
    messages: () => log.messages(),
    waitFor: (find, timeoutMs, description) => log.waitFor(find, timeoutMs, description),
    customActivity,
    sendMessage,
    async install(conversation) {
      await http.post(
        `/_debug/conversation/${encodeURIComponent(placeOf(config, conversation))}/installation`,
        {},
      );
    },
    press: (message, button, { inputs = {}, from } = {}) =>
      pressButton({ message, button, inputs, personId: personOf(config, from).id }),
    async close() {
      stream.close();
      if (stream.readyState !== stream.CLOSED) await once(stream, 'close');
    },
  };
}

function placeOf(config: PlaygroundConfig, conversation: Conversation = 'personal'): string {
  const places = { personal: config.personalChat, group: config.groupChats[0], channel: config.teams[0] };
  return places[conversation].id;
}

function personOf({ currentUser, users }: PlaygroundConfig, name = currentUser.name) {
  const person = [currentUser, ...users].find((each) => each.name === name);
  if (!person) throw new Error(`Nobody in the Playground is called "${name}".`);
  return person;
}
