import { contoso } from '../../src/sandbox/directory/contoso';
import type { TabGuestPage } from '../../src/domain/tab/tab-guest';
import { sentencesFor } from '../../src/language/sentences-for';
import { startProductionBot, type ProductionBot } from '../stand-in/start-production-bot';

const { labels, messages } = sentencesFor('en');
const { olivia, max } = contoso.people;

describe('The "Guests" tab', () => {
  let bot: ProductionBot;
  beforeAll(async () => {
    bot = await startProductionBot();
    const person = await bot.signedIn(olivia);
    await person.type('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
    await person.waitFor(labels.send(1));
    await person.press(labels.send(1));
    await person.waitFor('Redemption link for Ann Lee');
  });
  afterAll(() => bot.close());

  const ask = async (
    token: string | null,
    headers: Readonly<Record<string, string>> = {},
    path = 'guests',
  ) => {
    const response = await fetch(`${bot.url}/api/tab/${path}`, {
      headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
    });
    return { status: response.status, body: (await response.json()) as TabGuestPage & { heading?: string } };
  };
  const tokenOf = (who: { id: string }, claims: object = {}, seconds?: number) =>
    bot.entra.userToken(bot.known(who), claims, seconds);

  test('shows the guests of whoever opened it', async () => {
    const { status, body } = await ask(await tokenOf(olivia));
    expect(status).toBe(200);
    expect(body.guests).toMatchObject([{ name: 'Ann Lee', state: 'pending' }]);
  });

  test('acts on behalf of somebody who never spoke to the bot, and shows them nobody else’s', async () => {
    const { status, body } = await ask(await tokenOf(max));
    expect([status, body.guests]).toEqual([200, []]);
    expect((await ask(await tokenOf(max), {}, 'targets')).status).toBe(200);
  });

  test.each<[string, () => Promise<string | null>]>([
    ['no token', () => Promise.resolve(null)],
    ['rubbish', () => Promise.resolve('a.b.c')],
    ['an expired token', () => tokenOf(olivia, {}, -600)],
    ['a token of another tenant', () => tokenOf(olivia, { tid: 'd0000000-0000-4000-8000-00000000e15e' })],
    ['a token for Graph', () => tokenOf(olivia, { aud: bot.cloud.graphOrigin })],
    ['a token without the scope', () => tokenOf(olivia, { scp: 'openid' })],
    [
      'what the Bot Framework signed',
      async () => bot.framework.sign({ ...bot.activityClaims(), oid: olivia.id }),
    ],
  ])('with %s: 401 and no guest', async (_name, make) => {
    const { status, body } = await ask(await make(), { 'accept-language': 'nl' });
    expect(status).toBe(401);
    expect(body.heading).toBe(sentencesFor('nl').messages.signInNeeded.heading);
    expect(JSON.stringify(body)).not.toContain('Ann');
  });

  test('where consent was taken back it says so', async () => {
    const person = bot.person(olivia);
    await person.type('sign out');
    bot.entra.refused.set(olivia.id, 'consentMissing');
    const { status, body } = await ask(await tokenOf(olivia), {}, 'targets');
    bot.entra.refused.clear();
    expect([status, body.heading]).toEqual([403, messages.consentNeeded.heading]);
  });

  test('its page may be framed by Microsoft’s hosts alone, and runs scripts of this host alone', async () => {
    const response = await fetch(`${bot.url}/tab/guests`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(response.status).toBe(200);
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).toContain('frame-ancestors https://teams.microsoft.com');
    const assets = [...(await response.text()).matchAll(/"(\/tab\/assets\/[^"]+)"/g)].map(
      ([, path = '']) => path,
    );
    expect(assets.length).toBeGreaterThan(1);
    for (const path of [...assets, '/sign-in/teams.js']) {
      expect((await fetch(`${bot.url}${path}`)).status).toBe(200);
    }
    expect((await fetch(`${bot.url}/tab/../package.json`)).status).toBe(404);
  });

  test('a sign-in page without a ticket of its own signs nobody in', async () => {
    for (const path of ['/sign-in/end?code=x&state=y', '/sign-in/end', '/sign-in/start?claims=rubbish']) {
      const response = await fetch(`${bot.url}${path}`, { redirect: 'manual' });
      expect(response.status).toBe(400);
      expect(await response.text()).toContain(messages.signInFailed.heading);
    }
  });
});
