import { contoso } from '../../src/sandbox/directory/contoso';
import { connectPlayground, type PlaygroundClient } from '../../src/sandbox/playground/playground-client';
import type { ChatMessage } from '../../src/sandbox/playground/conversation-log';
import { sentencesFor } from '../../src/language/sentences-for';
import { wordsOf } from '../fakes/card-reader';
import { createExtensionClient } from './support/extension-client';
import { openPlayground, type PlaygroundPage } from './support/open-playground';
import { runSandbox, type RunningSandbox } from './support/run-sandbox';

const english = sentencesFor('en');
const dutch = sentencesFor('nl');
const { marketingLaunch } = contoso.teams;
const WAIT_MS = 60_000;

let sandbox: RunningSandbox;
let chat: PlaygroundPage;
let client: PlaygroundClient;
const toClose: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  sandbox = await runSandbox({ SEND_HOLD_SECONDS: '1' });
  toClose.push(sandbox);
  chat = await openPlayground(sandbox.playground);
  toClose.push(chat);
  client = await connectPlayground(sandbox.playground);
  toClose.push(client);
});
afterAll(async () => {
  for (const one of toClose.toReversed()) await one.close();
});

/** The bot's newest card in one of the Playground's conversations that says so. */
const cardIn = (conversation: string, text: string): Promise<ChatMessage> =>
  client.waitFor(
    (messages) =>
      messages.findLast(
        (message) => message.conversation.startsWith(conversation) && wordsOf(message.card).includes(text),
      ),
    WAIT_MS,
    `a card with "${text}"`,
  );
const places = () => {
  const { personalChat, groupChats, teams } = client.config;
  return { own: personalChat.id, group: groupChats[0].id, channel: teams[0].id };
};
const newest = (id: string) => client.messages().find((message) => message.id === id);

it('in a channel its team is preset: one line and one press, and the outcome stands there for all', async () => {
  await client.sendMessage('invite Ann Lee <ann.lee@fabrikam.com>', { conversation: 'channel' });
  const review = await cardIn(places().own, english.labels.send(1));
  expect(wordsOf(review.card)).toContain(`Into ${marketingLaunch.displayName} (team)`);
  await client.press(review, english.labels.send(1));
  const typedAndPressed = 2;
  expect(typedAndPressed).toBeLessThanOrEqual(3);
  const outcome = await cardIn(places().channel, 'Ann Lee is invited');
  // Guests are among those who read there.
  expect(JSON.stringify(outcome.card)).not.toContain('/redeem');
  await cardIn(places().own, english.labels.redemptionLinkFor('Ann Lee'));
  expect(wordsOf(outcome.card)).toContain(`Into ${marketingLaunch.displayName} (team), by Olivia Owner`);
});

it('in a group chat the form goes on in the own chat, and a second person who presses is told so, without effect', async () => {
  await client.sendMessage('invite Bob Stone <bob.stone@adatum.com> to Project Falcon', {
    conversation: 'group',
  });
  const review = await cardIn(places().own, 'bob.stone@adatum.com');
  await client.press(review, english.labels.send(1));
  const outcome = await cardIn(places().group, english.labels.undo);
  for (const button of [english.labels.undo, english.labels.newLink]) {
    await client.press(outcome, button, { from: 'Max Member' });
    expect(newest(outcome.id)?.toast).toBe(english.messages.notYours);
  }
  await client.press(outcome, english.labels.refresh);
  expect(wordsOf(newest(outcome.id)?.card)).toContain(
    'Bob Stone is invited and is a member of Project Falcon',
  );
});

it('from a message in a team of her own, an owner needs four presses, and finds the guest afterwards', async () => {
  const extension = createExtensionClient(sandbox.playground, client.config, places().channel);
  const form = await extension.inviteFromMessage(
    '<p>Can <a href="mailto:cora.lind@fabrikam.com">Cora Lind</a> join?</p>',
  );
  const review = await extension.press(form, english.labels.review);
  expect(wordsOf(review)).toContain(`Into ${marketingLaunch.displayName} (team)`);
  expect(wordsOf(review)).toContain('cora.lind@fabrikam.com');
  await extension.press(review, english.labels.send(1));
  expect(extension.presses).toBeLessThanOrEqual(4);
  const outcome = await cardIn(places().channel, 'Cora Lind is invited');
  expect(JSON.stringify(outcome.card)).not.toContain('/redeem');
  expect(await extension.find('cora')).toEqual(['Cora Lind']);
  expect((await extension.find(''))[0]).toBe('Cora Lind');
});

it('the dialog opens in the real client, and goes from form to review', async () => {
  const { page } = chat;
  await page.getByLabel('Trigger Message Extension App').first().click();
  await page.getByRole('menuitem', { name: 'Action Command' }).click();
  await page.getByPlaceholder('Input command id or leave blanks').fill('inviteGuest');
  await page.getByRole('button', { name: 'Create' }).click();
  const dialog = page.getByRole('dialog');
  const guests = dialog.getByLabel(english.labels.guests);
  await guests.fill('Dora Diaz <dora@fabrikam.com>');
  await chat.screenshot('dialog-form');
  await dialog.getByRole('button', { name: english.labels.review, exact: true }).click();
  const send = dialog.getByRole('button', { name: english.labels.send(1), exact: true });
  await send.waitFor();
  await chat.screenshot('dialog-review');
  await send.click();
  await chat.screenshot('dialog-sent');
  await cardIn(places().own, english.labels.redemptionLinkFor('Dora Diaz'));
});

it('when the guest accepts, the card and a message say so within a minute, without anyone pressing', async () => {
  await client.sendMessage('invite Eva Bos <eva.bos@fabrikam.com> to Project Falcon');
  const review = await cardIn(places().own, 'eva.bos@fabrikam.com');
  await client.press(review, english.labels.send(1));
  await cardIn(places().own, english.labels.redemptionLinkFor('Eva Bos'));
  const link = await client.press(review, english.labels.redemptionLinkFor('Eva Bos'));
  const accepting = await chat.page.context().newPage();
  await accepting.goto(link.kind === 'link' ? link.url : 'about:blank');
  await accepting.getByRole('button', { name: 'Accept' }).click();
  await accepting.getByRole('heading', { name: 'You are in' }).waitFor();
  const began = performance.now();
  await accepting.close();
  const says = 'Eva Bos has accepted and is a member of Project Falcon';
  const told = await client.waitFor(
    (messages) => {
      const saying = messages.filter(({ card }) => wordsOf(card).includes(says)).map(({ id }) => id);
      return saying.includes(review.id) && saying.length > 1 ? saying : undefined;
    },
    60_000,
    'the card and a message',
  );
  expect(told).toHaveLength(2);
  expect(performance.now() - began).toBeLessThan(60_000);
  await chat.expectText(english.cards.accepted.heading('Eva Bos'));
  await chat.screenshot('accepted-by-itself');
});

it('after "language nl" the channel, the own chat and the dialog are in Dutch', async () => {
  await client.sendMessage('language nl');
  await client.waitFor(
    (messages) => messages.find(({ text }) => text === dutch.messages.languageSet),
    WAIT_MS,
    'the new language',
  );
  await client.sendMessage('nodig Fien Jansen <fien@fabrikam.com> uit', { conversation: 'channel' });
  const review = await cardIn(places().own, dutch.labels.send(1));
  expect(wordsOf(review.card)).toContain(`Voor ${marketingLaunch.displayName} (team)`);
  await client.press(review, dutch.labels.send(1));
  const outcome = await cardIn(places().channel, 'Fien Jansen is uitgenodigd');
  await client.press(outcome, dutch.labels.undo, { from: 'Max Member' });
  const toast = newest(outcome.id)?.toast;
  expect([dutch.messages.notYours, english.messages.notYours]).toContain(toast);
  const extension = createExtensionClient(sandbox.playground, client.config, places().channel);
  const form = await extension.inviteFromMessage('<p>Hallo</p>');
  expect(wordsOf(form)).toContain(dutch.messages.formProblems.nobodyInMessage);
});
