import { randomUUID } from 'node:crypto';
import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import { createSigner, unsigned } from '../stand-in/signer';
import { startProductionBot, type ProductionBot } from '../stand-in/start-production-bot';

const { olivia } = contoso.people;
const elsewhere = 'd0000000-0000-4000-8000-00000000e15e';

describe('What does not come from Teams for this bot and tenant is refused', () => {
  let bot: ProductionBot;
  beforeAll(async () => {
    bot = await startProductionBot();
  });
  afterAll(() => bot.close());

  /** A line that would be answered, were it believed. */
  const post = async (authorization: string | undefined, activity: object = {}) => {
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(authorization === undefined ? {} : { authorization }),
      },
      body: JSON.stringify({
        type: 'message',
        id: randomUUID(),
        text: 'invite ann@fabrikam.com to Project Falcon',
        channelId: 'msteams',
        serviceUrl: bot.serviceUrl,
        from: { id: `29:${olivia.id}`, aadObjectId: olivia.id, name: 'Olivia' },
        recipient: { id: '28:guestlist', name: 'Guestlist' },
        conversation: { id: 'a:1', conversationType: 'personal', tenantId: contoso.tenant.id },
        channelData: { tenant: { id: contoso.tenant.id } },
        ...activity,
      }),
    });
    return { status: response.status, text: await response.text() };
  };

  const bearer = async (claims: object = {}, seconds?: number) => bot.activityToken(claims, seconds);

  test('while the real thing is answered', async () => {
    expect((await post(await bearer())).status).toBe(200);
    expect(bot.teams.messages('a:1')).not.toHaveLength(0);
  });

  const forged: Readonly<Record<string, () => Promise<string | undefined>>> = {
    'no token': () => Promise.resolve(undefined),
    'an empty token': () => Promise.resolve('Bearer '),
    'rubbish for a token': () => Promise.resolve('Bearer a.b.c'),
    'another scheme': async () => (await bearer()).replace('Bearer', 'Basic'),
    'an expired token': () => bearer({}, -600),
    'a token for another bot': () => bearer({ aud: randomUUID() }),
    'a token without audience': () => bearer({ aud: undefined }),
    'a token of another issuer': () =>
      bearer({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' }),
    "a token of the tenant's own Entra": async () => `Bearer ${await bot.entra.userToken(bot.known(olivia))}`,
    'an unsigned token (alg: none)': () => Promise.resolve(`Bearer ${unsigned(bot.activityClaims())}`),
    'a token signed by a key that the issuer does not have': async () => {
      const stranger = await createSigner();
      return `Bearer ${await stranger.sign(bot.activityClaims())}`;
    },
    "a token signed by a stranger's key under the issuer's key id": async () => {
      const stranger = await createSigner({}, bot.framework.jwks.keys[0]?.kid);
      return `Bearer ${await stranger.sign(bot.activityClaims())}`;
    },
    'a token whose serviceUrl is another': () => bearer({ serviceurl: 'https://smba.example/' }),
    'a token without a serviceUrl': () => bearer({ serviceurl: undefined }),
  };

  test.each(Object.keys(forged))('%s: 401, no answer, no read', async (name) => {
    const before = { shown: bot.teams.messages('a:1').length, graph: bot.graph.asked.length };
    const answer = await post(await forged[name]?.());
    expect(answer).toEqual({ status: 401, text: '' });
    expect({ shown: bot.teams.messages('a:1').length, graph: bot.graph.asked.length }).toEqual(before);
  });

  const misplaced: Readonly<Record<string, object>> = {
    'two tenants at once': { channelData: { tenant: { id: elsewhere } } },
    'no tenant': { conversation: { id: 'a:1', conversationType: 'personal' }, channelData: {} },
    'a sender without an object id': { from: { id: '29:x', name: 'X' } },
    'another channel': { channelId: 'webchat' },
    "App Service's channel": { channelId: 'AseChannel' },
    'another serviceUrl than the token says': { serviceUrl: 'https://smba.example/' },
    'no serviceUrl': { serviceUrl: '' },
  };

  test('another tenant: one sentence, no read', async () => {
    const stranger = {
      conversation: { id: 'a:2', conversationType: 'personal', tenantId: elsewhere },
      channelData: { tenant: { id: elsewhere } },
    };
    const before = bot.graph.asked.length;
    await post(await bearer(), stranger);
    const [said, ...more] = bot.teams.messages('a:2');
    expect(said?.activity.text).toContain(sentencesFor('en').messages.otherOrganisation.heading);
    expect(more).toEqual([]);
    expect(bot.graph.asked).toHaveLength(before);
  });

  test.each(Object.keys(misplaced))('%s: no answer, no read', async (name) => {
    const before = { shown: bot.teams.messages('a:1').length, graph: bot.graph.asked.length };
    const { text } = await post(await bearer(), misplaced[name]);
    expect(text).toBe('');
    const invoke = await post(await bearer(), {
      ...misplaced[name],
      type: 'invoke',
      name: 'adaptiveCard/action',
    });
    expect([401, 403]).toContain(invoke.status);
    expect({ shown: bot.teams.messages('a:1').length, graph: bot.graph.asked.length }).toEqual(before);
  });
});
