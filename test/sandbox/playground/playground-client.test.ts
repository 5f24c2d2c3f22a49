import { setTimeout as delay } from 'node:timers/promises';
import type { ChatMessage } from '../../../src/sandbox/playground/conversation-log';
import { connectPlayground, type PlaygroundClient } from '../../../src/sandbox/playground/playground-client';
import { type Playground, startPlayground } from '../../../src/sandbox/playground/start-playground';
import { type FormBot, type ReceivedActivity, startFormBot } from './form-bot';

let bot: FormBot;
let playground: Playground;
let client: PlaygroundClient;

beforeAll(async () => {
  bot = await startFormBot();
  playground = await startPlayground({ botUrl: bot.url });
});
afterAll(async () => {
  await playground.close();
  await bot.close();
});
beforeEach(async () => {
  client = await connectPlayground(playground.url);
});
afterEach(() => client.close());

const lastReceived = () => bot.received.at(-1)!;
/** Messages are on their way when the Playground answers; only a press waits for the bot. */
async function heard(find: (activity: ReceivedActivity) => boolean): Promise<ReceivedActivity> {
  for (let waited = 0; waited < 5_000; waited += 20) {
    const found = bot.received.findLast(find);
    if (found) return found;
    await delay(20);
  }
  throw new Error('The bot did not hear it.');
}
const filledIn = { 'Guest email': 'ann@fabrikam.com', 'Group, team or app': 'Design Reviewers' };

async function openForm(conversation: 'personal' | 'group' | 'channel' = 'personal'): Promise<ChatMessage> {
  await client.sendMessage('form', { conversation });
  return client.waitFor((messages) => messages.findLast(({ card }) => card), 5_000, 'the form');
}

it('a requester says something and sees the answer after it', async () => {
  await client.sendMessage('hello');
  await client.waitFor((messages) => messages.length === 2, 5_000, 'an answer');
  expect(client.messages().map(({ sender, text }) => [sender, text])).toEqual([
    ['person', 'hello'],
    ['bot', 'You said "hello".'],
  ]);
  expect(lastReceived().from.aadObjectId).toBe('a0000000-0000-4000-8000-000000000001');
});

it('a message that the bot edits shows its newest text in its old place', async () => {
  await client.sendMessage('this twice');
  const edited = await client.waitFor((all) => all.find(({ changes }) => changes === 1), 5_000, 'an edit');
  expect(edited.text).toBe('You said it twice.');
  expect(client.messages()).toHaveLength(2);
});

it('Review sends what the requester typed and chose together with what the card had preset', async () => {
  const message = await openForm();

  const answer = await client.press(message, 'Review', {
    inputs: { ...filledIn, 'Personal message': 'Welcome' },
  });

  expect(lastReceived()).toMatchObject({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: message.id,
  });
  expect(lastReceived().value?.action).toEqual({
    type: 'Action.Execute',
    title: 'Review',
    verb: 'review',
    data: {
      request: 'r1',
      guests: 'ann@fabrikam.com',
      target: 'target-1',
      language: 'en',
      mail: 'yes',
      message: 'Welcome',
    },
  });
  expect(answer.kind).toBe('card');
  expect(JSON.stringify(client.messages().at(-1)?.card)).toContain('Review for ann@fabrikam.com');
});

it('a button pressed by its verb is the same button', async () => {
  await client.press(await openForm(), 'review', { inputs: filledIn });
  expect(lastReceived().value?.action?.verb).toBe('review');
});

it('a sentence in answer to a press is shown under the card, and the card stays', async () => {
  const message = await openForm();
  expect(await client.press(message, 'Cancel')).toEqual({ kind: 'toast', text: 'Noted.' });
  expect(client.messages().at(-1)).toMatchObject({ id: message.id, card: message.card, toast: 'Noted.' });
  expect(lastReceived().value?.action?.data).toEqual({});
});

it('an error in answer to a press is told apart from a sentence', async () => {
  expect(await client.press(await openForm(), 'Break')).toMatchObject({ kind: 'error' });
});

it('a button inside a folded part takes the inputs of that part and of the card around it', async () => {
  await client.press(await openForm(), 'Save note', { inputs: { ...filledIn, 'Your note': 'Call first' } });
  expect(lastReceived().value?.action?.data).toMatchObject({
    note: 'Call first',
    guests: 'ann@fabrikam.com',
  });
});

it('a plain submit reaches the bot as a message with a value', async () => {
  expect(await client.press(await openForm(), 'Later')).toEqual({ kind: 'nothing' });
  const submitted = await heard(({ type, value }) => type === 'message' && value !== undefined);
  expect(submitted.value).toEqual({ later: true });
});

it('a button that opens a page says which', async () => {
  const answer = await client.press(await openForm(), 'Read on');
  expect(answer).toEqual({ kind: 'link', url: 'https://learn.microsoft.com/entra' });
});

it.each([
  {
    mistake: 'a required field left empty',
    inputs: {},
    complaint: /"Guest email" is required. Type an address./,
  },
  {
    mistake: 'an address the card does not accept',
    inputs: { 'Guest email': 'ann' },
    complaint: /not accept "ann"/,
  },
  {
    mistake: 'a choice that is not there',
    inputs: { ...filledIn, 'Group, team or app': 'Board' },
    complaint: /no choice "Board"/,
  },
  { mistake: 'a field that is not there', inputs: { ...filledIn, Shoe: '43' }, complaint: /no input "Shoe"/ },
  {
    mistake: 'a button that is not there',
    button: 'Approve',
    complaint: /0 buttons "Approve"; it has "More", "Review"/,
  },
  { mistake: 'a button that only a screen can show', button: 'More', complaint: /Action.ToggleVisibility/ },
])(
  '$mistake is refused before anything reaches the bot',
  async ({ button = 'Review', inputs = {}, complaint }) => {
    const message = await openForm();
    const before = bot.received.length;
    await expect(client.press(message, button, { inputs })).rejects.toThrow(complaint);
    expect(bot.received).toHaveLength(before);
  },
);

it('Max can press a button on a card that Olivia asked for in the group chat', async () => {
  const message = await openForm('group');
  await client.press(message, 'Cancel', { from: 'Max Member' });
  expect(lastReceived().from).toMatchObject({ aadObjectId: 'a0000000-0000-4000-8000-000000000002' });
});

it('Max can speak in a channel, and the bot is mentioned there', async () => {
  await client.sendMessage('hello', { conversation: 'channel', from: 'Max Member' });
  expect(await heard(({ type, from }) => type === 'message' && from.name === 'Max Member')).toMatchObject({
    type: 'message',
    text: '<at>Guestlist</at> hello',
    from: { name: 'Max Member', aadObjectId: 'a0000000-0000-4000-8000-000000000002' },
  });
});

it('a card in a channel can be pressed in its thread', async () => {
  const message = await openForm('channel');
  expect(message.conversation).toContain(';messageid=');
  expect(await client.press(message, 'Cancel')).toMatchObject({ kind: 'toast' });
});

it('the bot hears that it was installed, and any other activity with another locale', async () => {
  await client.install();
  expect(await heard(({ type }) => type === 'installationUpdate')).toMatchObject({ action: 'add' });
  await client.customActivity({ type: 'message', text: 'hallo', locale: 'nl-NL' });
  expect(await heard(({ text }) => text === 'hallo')).toMatchObject({
    locale: 'nl-NL',
    from: { id: client.config.currentUser.id },
  });
});

it('waiting in vain says for what, and what was said last', async () => {
  await client.sendMessage('hello');
  const answered = client.waitFor(() => undefined, 300, 'a result card');
  await expect(answered).rejects.toThrow(
    /Not within 300 ms: a result card. The last message, by the bot, says/,
  );
});
