import { contoso } from '../../src/sandbox/directory/contoso';
import { sentencesFor } from '../../src/language/sentences-for';
import { signInCardIn, startProductionBot, type ProductionBot } from '../stand-in/start-production-bot';
import { waitUntil } from '../support/wait-until';

const { labels, messages } = sentencesFor('en');
const { olivia } = contoso.people;

describe('Work that goes on without its requester', () => {
  let bot: ProductionBot;
  beforeEach(async () => {
    bot = await startProductionBot({ holdSeconds: 2 });
  });
  afterEach(() => bot.close());

  const sent = async (line: string) => {
    const person = await bot.signedIn(olivia);
    await person.type(line);
    await person.waitFor(labels.send(1));
    await person.press(labels.send(1));
    return person;
  };

  const made = async () => {
    const { mails, invitations, memberships } = await bot.control.state();
    return [mails.length, invitations.length, memberships.length];
  };

  test('waits when the requester has signed out meanwhile, asks once, and goes on by itself after the sign-in', async () => {
    const person = await sent('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
    await person.type('sign out');
    await waitUntil(() => signInCardIn(person).text.includes('Project Falcon'));
    expect(signInCardIn(person).text).toBe(messages.signInToGoOn('Project Falcon'));
    expect(await made()).toEqual([0, 0, 0]);
    const shown = person.messages().length;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(person.messages()).toHaveLength(shown);

    await bot.exchange(person, olivia);
    await waitUntil(async () => (await made()).join() === '1,1,1');
    const [card] = person
      .messages()
      .filter(({ edits }) => edits > 0)
      .slice(-1);
    await waitUntil(() => JSON.stringify(card?.activity).includes('Redemption link for Ann Lee'));
  });

  test('waits where consent was taken back, and tells it to the requester with a note for IT', async () => {
    const person = await bot.signedIn(olivia);
    await person.type('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
    await person.waitFor(labels.send(1));
    await person.press(labels.send(1));
    // The token at hand is forgotten with a sign-in, so that the next one meets the refusal.
    bot.entra.refused.set(olivia.id, 'consentMissing');
    await person.type('sign out');
    bot.tokenService.kept.set(`29:${olivia.id}`, await bot.entra.userToken(bot.known(olivia)));
    await person.waitFor(messages.consentNeeded.heading);
    expect(person.text()).toContain('adminconsent');
    expect(await made()).toEqual([0, 0, 0]);
    bot.entra.refused.clear();
    await person.press(labels.tryAgain);
    await person.type('invite');
    await person.waitFor(labels.review);
  });
});
