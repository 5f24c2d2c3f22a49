import { contoso } from '../../src/sandbox/directory/contoso';
import { allScopes, coreScopes } from '../../src/sandbox/sandbox-tokens';
import { startProductionBot, type ProductionBot } from '../stand-in/start-production-bot';

const { olivia } = contoso.people;

describe.each([
  ['with every permission', allScopes],
  ['with the core permissions alone', coreScopes],
])('A first invitation in a real tenant, %s', (_name, scopes) => {
  let bot: ProductionBot;
  beforeAll(async () => {
    bot = await startProductionBot({ scopes });
  });
  afterAll(() => bot.close());

  test('signed in silently, invited on behalf, and the line that was typed is answered without typing it again', async () => {
    const person = bot.person(olivia);
    await person.type('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
    await bot.exchange(person, olivia);
    await person.waitFor('Send invitation');
    await person.press('Send invitation');
    await person.waitFor('Redemption link for Ann Lee');
    const { mails, memberships, invitations } = await bot.control.state();
    expect([mails.length, invitations.length, memberships.length]).toEqual([1, 1, 1]);
    expect(bot.entra.onBehalfOfCalls).toBe(1);
  });
});
