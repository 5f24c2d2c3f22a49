import { contoso } from '../../src/sandbox/directory/contoso';
import { sentencesFor } from '../../src/language/sentences-for';
import { findAction } from '../../src/sandbox/playground/card-actions';
import { collectInputs } from '../../src/sandbox/playground/card-inputs';
import { wordsOf } from '../fakes/card-reader';
import type { Person } from '../fakes/person';
import type { Refusal } from '../stand-in/entra';
import { waitUntil } from '../support/wait-until';
import { signInCardIn, startProductionBot, type ProductionBot } from '../stand-in/start-production-bot';

const { labels, messages } = sentencesFor('en');
const { olivia, max } = contoso.people;
const LINE = 'invite Ann Lee <ann@fabrikam.com> to Project Falcon';

describe('Signing in', () => {
  let bot: ProductionBot;
  beforeAll(async () => {
    bot = await startProductionBot();
  });
  afterAll(() => bot.close());
  beforeEach(() => {
    bot.entra.refused.clear();
    bot.tokenService.refused.clear();
    bot.tokenService.exchanges = 0;
  });

  /** Somebody whom nobody has signed in yet, as after `sign out`. */
  const signedOut = async (who = olivia) => {
    const person = bot.person(who);
    await person.type('sign out');
    await person.waitFor(messages.signedOut);
    return person;
  };

  const typed = async (line = LINE) => {
    const person = await signedOut();
    await person.type(line);
    return person;
  };

  /** The form in the chat, filled in but not sent, and then signed out. */
  const filledForm = async () => {
    const person = await bot.signedIn(olivia);
    await person.type('invite');
    await person.waitFor(labels.review);
    const message = person.newest();
    const { action, cards } = findAction(person.card(), labels.review);
    const data = {
      ...(action['data'] as object),
      ...collectInputs(cards, {
        guests: 'ann@fabrikam.com',
        target: `group:${contoso.groups.projectFalcon.id}`,
      }),
    };
    await person.type('sign out');
    await person.waitFor(messages.signedOut);
    const press = (extra: object = {}) =>
      person.invoke(
        'adaptiveCard/action',
        { action: { type: 'Action.Execute', verb: 'review', data }, trigger: 'manual', ...extra },
        message,
      );
    return { person, press };
  };

  test('help and greetings need none', async () => {
    const person = await signedOut();
    await person.type('help');
    expect(person.newest().activity.attachments?.[0]?.contentType).toBe(
      'application/vnd.microsoft.card.adaptive',
    );
  });

  test('the sign-in card names the connection and what Teams needs to do it silently', async () => {
    const card = signInCardIn(await typed());
    expect(card).toMatchObject({
      connectionName: 'guestlist',
      tokenExchangeResource: {
        uri: 'api://guestlist.contoso.com/botid-a1000000-0000-4000-8000-00000000b07a',
      },
      buttons: [{ type: 'signin', title: labels.signIn }],
    });
  });

  test("another person's token signs nobody in", async () => {
    const person = await typed();
    const token = await bot.entra.userToken(bot.known(max));
    expect((await bot.exchange(person, olivia, token)).status).toBe(412);
    expect(bot.tokenService.exchanges).toBe(0);
    await person.type('invite');
    signInCardIn(person);
  });

  test.each<[string, () => Promise<string>]>([
    [
      'for another app',
      () => bot.entra.userToken(bot.known(olivia), { aud: 'b0000000-0000-4000-8000-000000000001' }),
    ],
    ['for Graph', () => bot.entra.userToken(bot.known(olivia), { aud: bot.cloud.graphOrigin })],
    ['without the scope', () => bot.entra.userToken(bot.known(olivia), { scp: 'openid profile' })],
    ['of an app', () => bot.entra.userToken(bot.known(olivia), { scp: undefined, roles: ['x'] })],
    [
      'of another tenant',
      () => bot.entra.userToken(bot.known(olivia), { tid: 'd0000000-0000-4000-8000-00000000e15e' }),
    ],
    [
      'of another issuer',
      () => bot.entra.userToken(bot.known(olivia), { iss: 'https://login.example/v2.0' }),
    ],
    ['of version 1', () => bot.entra.userToken(bot.known(olivia), { ver: '1.0' })],
    ['that has expired', () => bot.entra.userToken(bot.known(olivia), {}, -600)],
    [
      'that the Bot Framework signed',
      async () => bot.framework.sign({ ...bot.activityClaims(), oid: olivia.id }),
    ],
    ['that is rubbish', () => Promise.resolve('a.b.c')],
  ])('a token %s is not exchanged', async (_name, make) => {
    const person = await typed();
    expect((await bot.exchange(person, olivia, await make())).status).toBe(412);
    expect(bot.tokenService.exchanges).toBe(0);
  });

  test('an exchange that every open client sends, or that somebody replays, is done once', async () => {
    const person = await typed();
    const { tokenExchangeResource } = signInCardIn(person);
    const value = {
      id: tokenExchangeResource?.id,
      connectionName: 'guestlist',
      token: await bot.entra.userToken(bot.known(olivia)),
    };
    const shown = person.messages().length;
    const answers = await Promise.all([1, 2, 3].map(() => person.invoke('signin/tokenExchange', value)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    await person.waitFor(labels.send(1));
    expect((await person.invoke('signin/tokenExchange', value)).status).toBe(200);
    expect(bot.tokenService.exchanges).toBe(1);
    expect(person.messages()).toHaveLength(shown + 1);
  });

  test('where Teams may not yet, the exchange is answered 412, and after the button the line is answered', async () => {
    const person = await typed();
    bot.tokenService.refused.add(`29:${olivia.id}`);
    expect((await bot.exchange(person, olivia)).status).toBe(412);
    const code = await bot.tokenService.signIn(bot.known(olivia));
    expect((await person.invoke('signin/verifyState', { state: code })).status).toBe(200);
    await person.waitFor(labels.send(1));
  });

  test('a code that is not right signs nobody in, and says so', async () => {
    const person = await typed();
    expect((await person.invoke('signin/verifyState', { state: '000000' })).status).toBe(200);
    await person.waitFor(messages.codeNotRight);
  });

  test('a code that was shown to another person signs nobody in', async () => {
    const person = await typed();
    const code = await bot.tokenService.signIn(bot.known(max));
    await person.invoke('signin/verifyState', { state: code });
    await person.waitFor(messages.codeNotRight);
  });

  test('a press asks Teams to sign in, and is done when Teams sends it again, with all that was filled in', async () => {
    const { press } = await filledForm();
    const asked = await press();
    expect(asked.status).toBe(200);
    expect(asked.body).toMatchObject({
      statusCode: 401,
      type: 'application/vnd.microsoft.activity.loginRequest',
      value: { connectionName: 'guestlist' },
    });
    const token = await bot.entra.userToken(bot.known(olivia));
    const done = await press({ authentication: { id: '1', connectionName: 'guestlist', token } });
    expect(done.body.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(wordsOf(done.body.value)).toContain('ann@fabrikam.com');
  });

  test('a press with the code of the sign-in page is done too', async () => {
    const { press } = await filledForm();
    const state = await bot.tokenService.signIn(bot.known(olivia));
    expect(wordsOf((await press({ state })).body.value)).toContain('ann@fabrikam.com');
  });

  test("a press with another person's token is answered 412 in its body, and HTTP 200", async () => {
    const { press } = await filledForm();
    const token = await bot.entra.userToken(bot.known(max));
    const { status, body } = await press({ authentication: { id: '1', connectionName: 'guestlist', token } });
    expect([status, body.statusCode, body.type]).toEqual([
      200,
      412,
      'application/vnd.microsoft.error.preconditionFailed',
    ]);
  });

  test('without consent IT gets a note with the one address to open, and "Try again" goes on with the line', async () => {
    const person = await typed();
    bot.entra.refused.set(olivia.id, 'consentMissing');
    await bot.exchange(person, olivia);
    await person.waitFor(messages.consentNeeded.heading);
    const url = `${bot.cloud.loginOrigin}/${contoso.tenant.id}/adminconsent?client_id=a1000000-0000-4000-8000-00000000b07a`;
    expect(person.text()).toContain(labels.copyNoteForIt);
    expect(person.text()).toContain(url);
    bot.entra.refused.clear();
    await person.press(labels.tryAgain);
    await person.waitFor(labels.send(1));
  });

  test.each<Refusal>(['mfa', 'conditionalAccess', 'revoked'])(
    'with %s the person signs in on a page of their own, once, and the line is answered',
    async (refusal) => {
      const person = await typed();
      bot.entra.refused.set(olivia.id, refusal);
      await bot.exchange(person, olivia);
      await waitForCard(person);
      const card = signInCardIn(person);
      expect(card.tokenExchangeResource).toBeUndefined();
      const page = new URL(card.buttons[0]?.value ?? '');
      expect(page.origin).toBe('https://guestlist.contoso.com');
      expect(page.searchParams.has('claims')).toBe(refusal !== 'revoked');
      const end = await signInOnPage(bot, page, olivia);
      expect(end.status).toBe(200);
      expect(end.text).toContain(messages.signInDone.heading);
      // Teams tells the bot when the page says it is done.
      bot.entra.refused.clear();
      await person.invoke('signin/verifyState', { state: 'done' });
      await person.waitFor(labels.send(1));
    },
  );

  test('where even that is not enough, the person is told, and is not sent round for ever', async () => {
    const person = await typed();
    bot.entra.refused.set(olivia.id, 'revoked');
    await bot.exchange(person, olivia);
    await waitForCard(person);
    await signInOnPage(bot, new URL(signInCardIn(person).buttons[0]?.value ?? ''), olivia);
    await person.invoke('signin/verifyState', { state: 'done' });
    await person.waitFor(messages.signInDidNotHelp.heading);
    bot.entra.refused.clear();
    await person.press(labels.tryAgain);
    await person.waitFor(labels.send(1));
  });

  test.each<Refusal>(['unavailable', 'secretExpired'])('with Entra %s nothing is lost', async (refusal) => {
    const { person, press } = await filledForm();
    bot.entra.refused.set(olivia.id, refusal);
    const token = await bot.entra.userToken(bot.known(olivia));
    const authentication = { id: '1', connectionName: 'guestlist', token };
    const { body } = await press({ authentication });
    // Beside the card, which keeps what was filled in, or on one that has the press at hand.
    const said = wordsOf({
      type: 'AdaptiveCard',
      body: [{ type: 'TextBlock', text: JSON.stringify(body.value) }],
    });
    expect(said).toMatch(
      new RegExp([labels.tryAgain, messages.directoryBusy.heading, 'Something went wrong'].join('|')),
    );
    bot.entra.refused.clear();
    // The review comes as the press's answer or, where Entra's client waits between its tries, in the form's place after it.
    const again = JSON.stringify((await press()).body.value);
    const shown = () => again + JSON.stringify(person.messages().map(({ activity }) => activity));
    await waitUntil(() => shown().includes(labels.send(1)));
    expect(shown()).toContain('ann@fabrikam.com');
  });

  test('"sign out" forgets the token everywhere', async () => {
    const person = await bot.signedIn(olivia);
    expect(bot.tokenService.kept.has(`29:${olivia.id}`)).toBe(true);
    await person.type('sign out');
    await person.waitFor(messages.signedOut);
    expect(bot.tokenService.kept.has(`29:${olivia.id}`)).toBe(false);
    await person.type('invite');
    signInCardIn(person);
  });

  test('no token, secret or address was written anywhere', async () => {
    const written = bot.said();
    expect(written).not.toMatch(/eyJ[\w-]+\.[\w-]+\./);
    expect(written).not.toContain('stand-in-secret');
    expect(written).not.toContain('fabrikam');
    await Promise.resolve();
  });
});

async function waitForCard(person: Person): Promise<void> {
  const shown = person.messages().length;
  for (let tries = 0; tries < 200; tries += 1) {
    if (person.messages().length > shown) return;
    try {
      if (signInCardIn(person).tokenExchangeResource === undefined) return;
    } catch {
      // Another card stands there for now.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('No second sign-in card came');
}

/** Goes through our pages and Entra's as a browser does; the host name is only the operator's, so this machine answers for it. */
async function signInOnPage(bot: ProductionBot, page: URL, who: { id: string }) {
  bot.entra.browserPerson = bot.known(who);
  const begun = await fetch(`${bot.url}${page.pathname}${page.search}`, { redirect: 'manual' });
  const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? '';
  const asked = new URL(begun.headers.get('location') ?? '');
  expect(asked.origin).toBe(bot.cloud.loginOrigin);
  const back = bot.authorize(asked.searchParams);
  const ended = await fetch(`${bot.url}${back.pathname}${back.search}`, { headers: { cookie } });
  bot.entra.browserPerson = null;
  return { status: ended.status, text: await ended.text() };
}
