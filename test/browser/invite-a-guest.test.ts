import { labels as english } from '../../src/language/en/labels';
import { labels as dutch } from '../../src/language/nl/labels';
import { openPlayground, type PlaygroundPage } from './support/open-playground';
import { runSandbox, type RunningSandbox } from './support/run-sandbox';

let sandbox: RunningSandbox;
let chat: PlaygroundPage;

beforeAll(async () => {
  sandbox = await runSandbox({ SEND_HOLD_SECONDS: '1' });
});
beforeEach(async () => {
  chat = await openPlayground(sandbox.playground);
});
afterEach(() => chat.close());
afterAll(() => sandbox.close());

const accept = async (link: string) => {
  const page = await chat.open(link);
  await page.getByRole('button', { name: 'Accept' }).click();
  await page.getByRole('heading', { name: 'You are in' }).waitFor();
  await page.close();
};

it('a requester fills in the form, sends, opens the redemption link as the guest, and sees them accept, in at most six steps', async () => {
  await chat.type('invite');
  await chat.expectCard('Guest email');
  await chat.fill(english.guests, 'ann.lee@fabrikam.com');
  await chat.choose(english.target, 'Project Falcon (group)');
  await chat.screenshot('en-form');
  await chat.press(english.review);
  await chat.expectCard(english.send(1));
  await chat.screenshot('en-review');
  await chat.press(english.send(1));
  expect(chat.presses).toBeLessThanOrEqual(6);

  await chat.expectCard(english.redemptionLinkFor('Ann Lee'));
  await chat.screenshot('en-result');
  await accept(english.redemptionLinkFor('Ann Lee'));
  await chat.press(english.refresh);
  await chat.expectCard('Ann Lee has accepted and is a member of Project Falcon');
  await chat.screenshot('en-accepted');
});

it('a typed line needs two steps', async () => {
  await chat.type('invite Bob Stone <bob@fabrikam.com> to Project Falcon');
  await chat.expectCard(english.send(1));
  await chat.press(english.send(1));
  expect(chat.presses).toBe(2);
  await chat.expectCard(english.redemptionLinkFor('Bob Stone'));
});

it('a refusal says why, who can change it, and holds a note for IT', async () => {
  await chat.type('invite ann@fabrikam.com to All Contractors');
  await chat.expectCard('chooses its members by a rule');
  await chat.press(english.copyNoteForIt);
  await chat.screenshot('en-refused');
});

it('a list shows each guest with what became of them', async () => {
  await chat.type(
    'invite Cora Lind <cora@fabrikam.com>, amy@fabrikam.com, bella@fabrikam.com to Project Falcon',
  );
  await chat.expectCard(english.inviteAndAdd(2));
  await chat.screenshot('en-review-list');
  await chat.press(english.inviteAndAdd(2));
  await chat.expectCard('Done in part');
  await chat.screenshot('en-result-list');
});

it('after "language nl" everything is in Dutch', async () => {
  await chat.type('language nl');
  await chat.expectText('Nederlands');
  await chat.type('uitnodigen');
  await chat.expectCard(dutch.guests);
  await chat.fill(dutch.guests, 'eva.bos@fabrikam.com');
  await chat.choose(dutch.target, 'Project Falcon (groep)');
  await chat.screenshot('nl-form');
  await chat.press(dutch.review);
  await chat.expectCard(dutch.send(1));
  await chat.screenshot('nl-review');
  await chat.press(dutch.send(1));
  await chat.expectCard(dutch.redemptionLinkFor('Eva Bos'));
  await chat.screenshot('nl-result');
  await accept(dutch.redemptionLinkFor('Eva Bos'));
  await chat.press(dutch.refresh);
  await chat.expectCard('Eva Bos heeft geaccepteerd en is lid van Project Falcon');
  await chat.screenshot('nl-accepted');
});
