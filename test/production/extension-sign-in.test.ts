import { contoso } from '../../src/sandbox/directory/contoso';
import { sentencesFor } from '../../src/language/sentences-for';
import { wordsOf } from '../fakes/card-reader';
import type { Person } from '../fakes/person';
import { startProductionBot, type ProductionBot } from '../stand-in/start-production-bot';

const { labels } = sentencesFor('en');
const { olivia, max } = contoso.people;

interface ExtensionAnswer {
  readonly composeExtension?: {
    readonly type: string;
    readonly suggestedActions?: {
      readonly actions: readonly { readonly type: string; readonly value: string }[];
    };
    readonly attachments?: readonly unknown[];
  };
  readonly task?: { readonly value: { readonly card: { readonly content: unknown } } };
}

describe('The message extension', () => {
  let bot: ProductionBot;
  let person: Person;
  beforeAll(async () => {
    bot = await startProductionBot();
    person = await bot.signedIn(olivia);
    await person.type('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
    await person.waitFor(labels.send(1));
    await person.press(labels.send(1));
    await person.waitFor('Redemption link for Ann Lee');
  });
  afterAll(() => bot.close());
  beforeEach(async () => {
    await person.type('sign out');
  });

  const find = async (extra: object = {}) => {
    const value = { commandId: 'findGuest', parameters: [{ name: 'query', value: 'ann' }], ...extra };
    const { status, body } = await person.invoke('composeExtension/query', value);
    return { status, ...(body as ExtensionAnswer) };
  };
  const open = async (extra: object = {}) => {
    const { status, body } = await person.invoke('composeExtension/fetchTask', {
      commandId: 'inviteGuest',
      ...extra,
    });
    return { status, ...(body as ExtensionAnswer) };
  };

  test('a search signs in silently and finds', async () => {
    const asked = await find();
    expect(asked.composeExtension?.type).toBe('silentAuth');
    expect(asked.composeExtension?.suggestedActions?.actions[0]).toMatchObject({ type: 'openUrl' });
    const token = await bot.entra.userToken(bot.known(olivia));
    const found = await find({ authentication: { token } });
    expect(found.composeExtension?.attachments).toHaveLength(1);
  });

  test("a search with another person's token is answered 412", async () => {
    const token = await bot.entra.userToken(bot.known(max));
    expect((await find({ authentication: { token } })).status).toBe(412);
  });

  test('the dialog asks for a sign-in on a page, and opens after it', async () => {
    const asked = await open();
    expect(asked.composeExtension?.type).toBe('auth');
    const state = await bot.tokenService.signIn(bot.known(olivia));
    const opened = await open({ state });
    expect(wordsOf(opened.task?.value.card.content)).toContain(labels.review);
  });

  test('what was filled in is not lost to a sign-in in between', async () => {
    const target = `group:${contoso.groups.projectFalcon.id}`;
    const data = {
      verb: 'review',
      requestId: 'f0000000-0000-4000-8000-000000000001',
      guests: 'amy@fabrikam.com',
      target,
      mailLanguage: 'en',
      sendMail: 'true',
    };
    const press = async (extra: object = {}) => {
      const value = { commandId: 'inviteGuest', data, ...extra };
      return (await person.invoke('composeExtension/submitAction', value)).body as ExtensionAnswer;
    };
    expect((await press()).composeExtension?.type).toBe('auth');
    const state = await bot.tokenService.signIn(bot.known(olivia));
    expect(wordsOf((await press({ state })).task?.value.card.content)).toContain('amy@fabrikam.com');
  });
});
