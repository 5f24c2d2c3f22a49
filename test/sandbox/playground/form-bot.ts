import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedActivity {
  readonly type: string;
  readonly name?: string;
  readonly action?: string;
  readonly text?: string;
  readonly locale?: string;
  readonly replyToId?: string;
  readonly serviceUrl: string;
  readonly conversation: { readonly id: string };
  readonly from: { readonly id: string; readonly name?: string; readonly aadObjectId?: string };
  readonly value?: { readonly action?: { readonly verb?: string; readonly data?: Record<string, unknown> } };
}

export interface FormBot {
  readonly url: string;
  readonly received: readonly ReceivedActivity[];
  close(): Promise<void>;
}

const adaptive = 'application/vnd.microsoft.card.adaptive';
const card = (...body: object[]) => ({ type: 'AdaptiveCard', version: '1.5', body });
const text = (words: string) => ({ type: 'TextBlock', text: words, wrap: true });
const choices = ['Project Falcon', 'Design Reviewers', 'Apollo (group)', 'Apollo (team)'];

export const form = {
  ...card(
    text('Invite a guest'),
    {
      type: 'Input.Text',
      id: 'guests',
      label: 'Guest email',
      isRequired: true,
      errorMessage: 'Type an address.',
      regex: '@',
    },
    {
      type: 'Input.ChoiceSet',
      id: 'target',
      label: 'Group, team or app',
      style: 'filtered',
      isRequired: true,
      errorMessage: 'Choose one.',
      choices: choices.map((title, index) => ({ title, value: `target-${index}` })),
    },
    {
      type: 'Input.ChoiceSet',
      id: 'language',
      label: 'Language of the e-mail',
      value: 'en',
      choices: [
        { title: 'English', value: 'en' },
        { title: 'Nederlands', value: 'nl' },
      ],
    },
    {
      type: 'Input.Toggle',
      id: 'mail',
      label: 'Mail',
      title: 'Send the invitation e-mail',
      value: 'yes',
      valueOn: 'yes',
      valueOff: 'no',
    },
    {
      type: 'ActionSet',
      actions: [{ type: 'Action.ToggleVisibility', title: 'More', targetElements: ['more'] }],
    },
    {
      type: 'Container',
      id: 'more',
      isVisible: false,
      items: [{ type: 'Input.Text', id: 'message', label: 'Personal message', isMultiline: true }],
    },
  ),
  actions: [
    { type: 'Action.Execute', title: 'Review', verb: 'review', data: { request: 'r1' } },
    { type: 'Action.Execute', title: 'Cancel', verb: 'cancel', associatedInputs: 'none' },
    { type: 'Action.Execute', title: 'Break', verb: 'break', associatedInputs: 'none' },
    { type: 'Action.Submit', title: 'Later', data: { later: true }, associatedInputs: 'none' },
    { type: 'Action.OpenUrl', title: 'Read on', url: 'https://learn.microsoft.com/entra' },
    {
      type: 'Action.ShowCard',
      title: 'Note',
      card: {
        ...card({ type: 'Input.Text', id: 'note', label: 'Your note' }),
        actions: [{ type: 'Action.Execute', title: 'Save note', verb: 'note' }],
      },
    },
  ],
};

/** A bot of a few lines over plain HTTP: shows a form, answers its buttons, and remembers every activity it was sent. */
export async function startFormBot(): Promise<FormBot> {
  const received: ReceivedActivity[] = [];
  const server = createServer((request, response) => {
    // Not chained: restify, which another test of this process may have loaded, changes what writeHead returns.
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    void answerRequest(request, received).then(
      (answer) => {
        send(200, answer);
      },
      (error: unknown) => {
        send(500, String(error));
      },
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    received,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function answerRequest(request: IncomingMessage, received: ReceivedActivity[]): Promise<object> {
  const activity = JSON.parse(await bodyOf(request)) as ReceivedActivity;
  received.push(activity);
  if (activity.type === 'invoke') return answerInvoke(activity);
  await answerMessage(activity);
  return {};
}

async function answerMessage(activity: ReceivedActivity): Promise<void> {
  if (activity.type !== 'message') return;
  if (activity.text?.includes('form')) {
    await say(activity, { attachments: [{ contentType: adaptive, content: form }] });
    return;
  }
  const { id } = await say(activity, { text: `You said "${activity.text ?? 'nothing'}".` });
  if (activity.text?.includes('twice')) await say(activity, { text: 'You said it twice.' }, id);
}

function answerInvoke({ value }: ReceivedActivity): object {
  switch (value?.action?.verb ?? '') {
    case 'review':
      return {
        statusCode: 200,
        type: adaptive,
        value: card(text(`Review for ${String(value?.action?.data?.guests)}`)),
      };
    case 'break':
      return {
        statusCode: 400,
        type: 'application/vnd.microsoft.error',
        value: { code: 'BadRequest', message: 'No' },
      };
    default:
      return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Noted.' };
  }
}

async function say({ serviceUrl, conversation }: ReceivedActivity, message: object, edited = '') {
  const url = `${serviceUrl}/v3/conversations/${encodeURIComponent(conversation.id)}/activities/${edited}`;
  const response = await fetch(url, {
    method: edited ? 'PUT' : 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'message', ...message }),
  });
  if (!response.ok) throw new Error(`The connector answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as { id: string };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
