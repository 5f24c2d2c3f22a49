import { connectPlayground } from '../../src/sandbox/playground/playground-client';
import { type Playground, startPlayground } from '../../src/sandbox/playground/start-playground';
import { type FormBot, type ReceivedActivity, startFormBot } from '../sandbox/playground/form-bot';
import { openPlayground, type PlaygroundPage } from './support/open-playground';

let bot: FormBot;
let playground: Playground;
let chat: PlaygroundPage;

beforeEach(async () => {
  bot = await startFormBot();
  playground = await startPlayground({ botUrl: bot.url });
  chat = await openPlayground(playground.url);
});
afterEach(async () => {
  await chat.close();
  await playground.close();
  await bot.close();
});

const invokes = (): ReceivedActivity[] => bot.received.filter(({ type }) => type === 'invoke');

it('a requester opens the form, fills it in and sees the review in its place, in six steps', async () => {
  await chat.type('form');
  await chat.expectCard('Invite a guest');
  await chat.fill('Guest email', 'ann@fabrikam.com');
  await chat.choose('Group, team or app', 'Apollo (team)');
  await chat.press('More');
  await chat.fill('Personal message', 'Welcome');
  await chat.screenshot('driver-form');

  await chat.press('Review');

  await chat.expectCard('Review for ann@fabrikam.com');
  await chat.screenshot('driver-review');
  expect(await chat.cardText()).not.toContain('Invite a guest');
  expect(chat.presses).toBe(6);
});

it("the client without a browser sends what the real client's form sends", async () => {
  await chat.type('form');
  await chat.fill('Guest email', 'ann@fabrikam.com');
  await chat.choose('Group, team or app', 'Apollo (team)');
  await chat.choose('Language of the e-mail', 'Nederlands');
  await chat.tick('Send the invitation e-mail');
  await chat.press('Review');
  await chat.expectCard('Review for');

  const client = await connectPlayground(playground.url);
  await client.sendMessage('form');
  const form = await client.waitFor((messages) => messages.find(({ card }) => card), 5_000, 'the form');
  const inputs = {
    'Guest email': 'ann@fabrikam.com',
    'Group, team or app': 'Apollo (team)',
    'Language of the e-mail': 'Nederlands',
    mail: 'no',
  };
  await client.press(form, 'Review', { inputs });
  await client.close();

  const [fromBrowser, fromClient] = invokes();
  expect(fromClient?.value).toEqual(fromBrowser?.value);
});

it('a form with a required field left empty stays where it is and reaches nobody', async () => {
  await chat.type('form');
  await chat.press('Review');
  await chat.expectCard('Type an address.');
  await chat.screenshot('driver-required');
  expect(invokes()).toEqual([]);
});

it('a sentence in answer to a press can be read under the card', async () => {
  await chat.type('form');
  await chat.press('Cancel');
  await chat.expectText('Noted.');
});

it('a button that opens a page opens it, and a page outside this machine stays out of reach', async () => {
  const url = 'https://learn.microsoft.com/entra';
  const stopped = chat.page.context().waitForEvent('requestfailed', (request) => request.url() === url);
  await chat.type('form');
  const opened = await chat.open('Read on');
  expect((await stopped).frame().page()).toBe(opened);
});

it('in a narrow window the whole card is in sight', async () => {
  await chat.close();
  chat = await openPlayground(playground.url, { width: 600 });
  await chat.type('form');
  await chat.expectCard('Invite a guest');
  await chat.screenshot('driver-narrow');
  const box = await chat.lastCard().boundingBox();
  expect(box!.x).toBeGreaterThanOrEqual(0);
  expect(box!.x + box!.width).toBeLessThanOrEqual(600);
});

it('a card that never comes is reported with the one that is there', async () => {
  chat.page.setDefaultTimeout(1_000);
  await chat.type('form');
  await chat.expectCard('Invite a guest');
  await expect(chat.expectCard('Done.')).rejects.toThrow(/does not show "Done." but:\s+Invite a guest/);
});
