import { contoso } from '../../src/sandbox/directory/contoso';
import { sentencesFor } from '../../src/language/sentences-for';
import { startProductionBot, type ProductionBot } from '../stand-in/start-production-bot';

const { labels } = sentencesFor('en');
const { olivia } = contoso.people;

describe('What the operator sees', () => {
  let bot: ProductionBot;
  beforeAll(async () => {
    bot = await startProductionBot();
    await bot.control.fault({
      method: 'GET',
      path: '/me/ownedObjects',
      times: 1,
      fault: {
        kind: 'answer',
        status: 429,
        headers: { 'retry-after': '1' },
        body: { error: { code: 'TooManyRequests' } },
      },
    });
    const person = await bot.signedIn(olivia);
    await person.type('invite Zebedee Quux <zebedee.quux@fabrikam.com> to Project Falcon');
    await person.waitFor(labels.send(1));
    await person.press(labels.send(1));
    await person.waitFor('Redemption link for Zebedee');
    await bot.control.fault({
      method: 'POST',
      path: '/invitations$',
      times: 1,
      fault: { kind: 'dropAfterCommit' },
    });
    await person.type('invite Yolanda Quux <yolanda.quux@fabrikam.com> to Project Falcon');
    await person.waitFor(labels.send(1));
    await person.press(labels.send(1));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"type":"message"}',
    });
  });
  afterAll(() => bot.close());

  const metrics = async () => (await fetch(`${bot.operatorUrl}/metrics`)).text();

  test('turns, calls, throttles, sign-ins and open items are counted, and no label names anybody', async () => {
    const text = await metrics();
    expect(text).toMatch(/guestlist_turn_seconds_count\{kind="message",outcome="answered"\} [1-9]/);
    expect(text).toMatch(/guestlist_turn_seconds_count\{kind="message",outcome="refused"\} 1/);
    expect(text).toMatch(
      /guestlist_turn_seconds_count\{kind="adaptiveCard\/action",outcome="answered"\} [1-9]/,
    );
    expect(text).toMatch(
      /guestlist_graph_call_seconds_count\{method="POST",call="\/invitations",status="201"\} 1/,
    );
    expect(text).toMatch(/guestlist_sign_ins_total\{outcome="signedIn"\} 1/);
    expect(text).toMatch(/guestlist_open_items\{state="\w+"\} 1/);
    expect(text).toMatch(/guestlist_build_info\{version="[\d.]+",node="v\d+[\d.]+"\} 1/);
    expect(text).not.toMatch(/quux|fabrikam|[0-9a-f]{8}-[0-9a-f]{4}-/i);
  });

  test('metrics are on a port of their own, and not where Teams comes in', async () => {
    expect((await fetch(`${bot.url}/metrics`)).status).toBe(404);
    expect(new URL(bot.operatorUrl).hostname).toBe('127.0.0.1');
  });

  test('the log holds lines, and none with a name, an address, a link, a token or a secret', () => {
    const lines = bot.said().trim().split('\n');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow();
    const log = lines.join('\n');
    for (const planted of [
      'zebedee',
      'yolanda',
      'quux',
      'fabrikam',
      'redeem',
      'ticket',
      'eyJ',
      standInSecret,
      olivia.displayName,
    ]) {
      expect(log.toLowerCase()).not.toContain(planted.toLowerCase());
    }
  });

  test('every write has a line with the ids that Microsoft asks for', () => {
    const lines = bot
      .said()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const invitation = lines.find(({ call, msg }) => call === 'POST /invitations' && msg === 'Graph did it');
    expect(invitation).toMatchObject({
      status: 201,
      clientRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      milliseconds: expect.any(Number) as number,
    });
  });
});

const standInSecret = 'stand-in-secret';
