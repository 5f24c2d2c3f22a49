import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { findAction } from '../../src/sandbox/playground/card-actions';
import { collectInputs } from '../../src/sandbox/playground/card-inputs';
import type { CardJson } from '../../src/sandbox/playground/card-json';
import { wordsOf } from './card-reader';
import type { ShownMessage, TeamsConnector } from './teams-connector';

export interface PersonOptions {
  readonly id: string;
  readonly name: string;
  readonly tenantId: string;
  readonly locale?: string;
  /** What this person's client has to show the bot; nothing in the sandbox. */
  readonly authorization?: () => Promise<string>;
  /** Among others: which chat or channel it is; their own chat with the bot unless told. */
  readonly among?: {
    readonly id: string;
    readonly type: 'groupChat' | 'channel';
    readonly channelData?: object;
  };
  /** Id of their own chat with the bot; one made of their id unless told. */
  readonly chat?: string;
  /** Where replies go; the connector itself unless told. */
  readonly serviceUrl?: string;
}

export interface InvokeAnswer {
  readonly status: number;
  readonly body: { readonly statusCode?: number; readonly type?: string; readonly value?: unknown };
}

/** Somebody with a personal chat with the bot: types, fills in, presses, and sees what the chat shows. */
export class Person {
  readonly conversationId: string;
  /** What a press was last answered with beside the card. */
  lastWord = '';

  constructor(
    /** Where the bot is; asked each time where it moves. */
    private readonly botUrl: string | (() => string),
    private readonly teams: TeamsConnector,
    private readonly who: PersonOptions,
  ) {
    this.conversationId = who.among?.id ?? who.chat ?? `a:${who.id}`;
  }

  async type(text: string): Promise<void> {
    const before = this.messages().length;
    await this.post({ type: 'message', text, textFormat: 'plain' });
    await until(
      () => this.messages().length > before,
      `an answer to "${text}"`,
      () => this.text(),
    );
  }

  /** "@Guestlist …" in a group chat or channel. */
  async mention(text: string): Promise<void> {
    const before = this.messages().length;
    const mention = '<at>Guestlist</at>';
    await this.post({
      type: 'message',
      text: `${mention} ${text}`,
      textFormat: 'plain',
      entities: [{ type: 'mention', text: mention, mentioned: { id: '28:guestlist', name: 'Guestlist' } }],
    });
    await until(
      () => this.messages().length > before,
      `an answer to "${text}"`,
      () => this.text(),
    );
  }

  /** Presses the button with this title, on the newest card unless told; what is not given in `fields` is sent as the card holds it. */
  async press(
    title: string,
    fields: Readonly<Record<string, string>> = {},
    message = this.newest(),
  ): Promise<InvokeAnswer> {
    const { action, cards } = findAction(this.card(message), title);
    const data = { ...(action['data'] as object), ...collectInputs(cards, fields) };
    return this.execute(String(action['verb']), data, message);
  }

  /** Sends a press as a client would, or as somebody who forges one. */
  async execute(verb: string, data: unknown, message?: ShownMessage): Promise<InvokeAnswer> {
    const answer = await this.invoke(
      'adaptiveCard/action',
      { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
      message,
    );
    const { type, value } = answer.body;
    if (type === 'application/vnd.microsoft.activity.message') this.lastWord = String(value);
    if (type === 'application/vnd.microsoft.card.adaptive' && message !== undefined) {
      message.activity = {
        ...message.activity,
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: value }],
      };
    }
    return answer;
  }

  async invoke(name: string, value: unknown, message?: ShownMessage): Promise<InvokeAnswer> {
    const response = await this.post({
      type: 'invoke',
      name,
      value,
      ...(message === undefined ? {} : { replyToId: message.id }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as InvokeAnswer['body']) };
  }

  /** Sends any activity as this person's client would. */
  async post(activity: Readonly<Record<string, unknown>>): Promise<Response> {
    const { id, name, tenantId, locale = 'en-US', serviceUrl = this.teams.serviceUrl } = this.who;
    const authorization = await this.who.authorization?.();
    const botUrl = typeof this.botUrl === 'string' ? this.botUrl : this.botUrl();
    return fetch(`${botUrl}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(authorization === undefined ? {} : { authorization }),
      },
      body: JSON.stringify({
        id: randomUUID(),
        channelId: 'msteams',
        serviceUrl,
        from: { id: `29:${id}`, aadObjectId: id, name },
        recipient: { id: '28:guestlist', name: 'Guestlist' },
        conversation: {
          id: this.conversationId,
          conversationType: this.who.among?.type ?? 'personal',
          tenantId,
        },
        channelData: { tenant: { id: tenantId }, ...this.who.among?.channelData },
        locale,
        ...activity,
      }),
    });
  }

  messages(): readonly ShownMessage[] {
    return this.teams.messages(this.conversationId);
  }

  newest(): ShownMessage {
    const message = this.messages().at(-1);
    if (message === undefined) throw new Error('The chat is empty');
    return message;
  }

  card(message = this.newest()): CardJson {
    return (message.activity.attachments?.[0]?.content ?? {}) as CardJson;
  }

  /** What the newest message says. */
  text(): string {
    const message = this.messages().at(-1);
    return message === undefined ? '' : [message.activity.text ?? '', wordsOf(this.card())].join('\n').trim();
  }

  async waitFor(text: string | RegExp, milliseconds = 15_000): Promise<void> {
    const isShown = () => (typeof text === 'string' ? this.text().includes(text) : text.test(this.text()));
    await until(isShown, `"${String(text)}"`, () => this.text(), milliseconds);
  }
}

// eslint-disable-next-line max-params -- a test's waiting loop: what, its name, what is there instead, how long
async function until(
  isSo: () => boolean,
  what: string,
  instead: () => string,
  milliseconds = 15_000,
): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}; the chat shows:\n${instead()}`);
    await sleep(25);
  }
}
