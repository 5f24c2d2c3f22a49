import { contoso } from '../../src/sandbox/directory/contoso';
import { sentencesFor } from '../../src/language/sentences-for';
import type { AuditLine } from '../../src/ports/audit-trail';
import { waitUntil } from '../support/wait-until';
import { startProductionBot, type ProductionBot } from '../stand-in/start-production-bot';

const { labels, messages } = sentencesFor('en');
const { olivia, max } = contoso.people;
const REASON = 'the directory is being moved until 3 pm';
const SECRET_DAY = '2099-05-31';

/** The bot holds the embedded store; each command is a process of its own beside it. */
describe('What the operator of a running bot can do', () => {
  let bot: ProductionBot;
  beforeAll(async () => {
    bot = await startProductionBot({
      env: {
        MicrosoftAppPassword: 'Zr8Q~stand-in-secret-of-forty-characters',
        CREDENTIAL_EXPIRES: SECRET_DAY,
      },
      holdSeconds: 4,
    });
    bot.entra.browserPerson = { id: max.id, teamsUserId: '29:max' };
  });
  afterAll(() => bot.close());

  const made = async () => {
    const { mails, invitations, memberships } = await bot.control.state();
    return [mails.length, invitations.length, memberships.length];
  };
  const audit = async (...words: readonly string[]) => {
    const { out } = await bot.operate('audit', ...words);
    return out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as AuditLine);
  };

  test('pause: nothing is written, what was sent waits, what is sent now is kept; resume: all of it goes on', async () => {
    const person = await bot.signedIn(olivia);
    await person.type('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
    await person.waitFor(labels.send(1));
    await person.press(labels.send(1));
    const paused = await bot.operate('pause', REASON);
    expect([paused.status, paused.err]).toEqual([0, '']);
    expect(paused.out).toContain('Paused since');
    await person.waitFor(`Guestlist is paused by IT: ${REASON}.`);

    await person.type('invite Bob Stone <bob@adatum.com> to Marketing Launch');
    await person.waitFor(labels.send(1));
    await person.press(labels.send(1));
    expect(person.lastWord).toContain(messages.paused(REASON).text);
    expect(await made()).toEqual([0, 0, 0]);

    expect((await bot.operate('resume')).out).toContain(REASON);
    await waitUntil(async () => (await made()).join() === '1,1,1');
    await person.press(labels.send(1));
    await waitUntil(async () => (await made()).join() === '2,2,2');
    expect((await bot.operate('resume')).out).toBe('Nothing was paused.\n');
  });

  test('audit: lines of JSON that no name and no address is in, the same as in the log', async () => {
    await waitUntil(async () =>
      (await audit('--guest', 'ann@fabrikam.com')).some(({ what }) => what === 'confirmed'),
    );
    const lines = await audit('--guest', 'ann@fabrikam.com', '--by', olivia.id, '--since', '1h');
    expect(lines.map(({ what }) => what)).toEqual(['sent', 'inviting', 'invited', 'granted', 'confirmed']);
    const [, inviting, invited, granted] = lines;
    expect(invited?.clientRequestId).toBe(inviting?.clientRequestId);
    for (const line of [invited, granted]) {
      expect(line?.directoryRequestId).toMatch(/^[0-9a-f-]{36}$/);
      expect(line?.guestId).toMatch(/^[0-9a-f-]{36}$/);
    }
    const all = await audit();
    expect(JSON.stringify(all)).not.toMatch(/@|Ann Lee|Bob Stone|Olivia/);
    const logged = bot
      .said()
      .split('\n')
      .filter((line) => line.includes('"audit":'))
      .map((line) => (JSON.parse(line) as { audit: AuditLine }).audit);
    expect(logged).toEqual(all);
    expect(await audit('--until', '2026-01-01')).toEqual([]);
  });

  test('report: for a person and as JSON; with a sign-in it looks people up', async () => {
    const { out, status } = await bot.operate('report');
    expect(status).toBe(0);
    expect(out).toContain('Writes are not paused.');
    expect(out).toMatch(/The client secret expires in \d+ days, on 2099-05-31\./);
    expect(out).toContain('Not looked up.');
    const seen = await bot.operate('report', '--sign-in', '--json');
    expect(seen.err).toMatch(/open .* and enter/i);
    const { requesters, people } = JSON.parse(seen.out) as {
      requesters: { requesterId: string; guestsIn: number }[];
      people: { id: string; standing: string; displayName: string }[];
    };
    expect(requesters).toMatchObject([{ requesterId: olivia.id, guestsIn: 2 }]);
    expect(people).toContainEqual(
      expect.objectContaining({ id: olivia.id, standing: 'here', displayName: olivia.displayName }),
    );
    const text = await bot.operate('report', '--sign-in');
    expect(text.out).toContain('Requesters who have left or are blocked (0)');
  });

  test('forget: erases, says what stays, and knows what it does not know', async () => {
    expect((await bot.operate('forget', 'nobody@fabrikam.com')).out).toContain('Nothing is kept');
    const { out, status } = await bot.operate('forget', 'bob@adatum.com');
    expect(status).toBe(0);
    expect(out).toContain('Erased: 1 guest entry and 0 unsent requests.');
    expect((await audit('--guest', 'bob@adatum.com')).at(-1)?.what).toBe('forgotten');
  });

  test('the metrics tell when the secret runs out', async () => {
    const metrics = await (await fetch(`${bot.operatorUrl}/metrics`)).text();
    expect(metrics).toContain(
      `guestlist_credential_expires_timestamp_seconds ${new Date(SECRET_DAY).getTime() / 1000}`,
    );
  });

  test.each([
    [['audit', '--since', 'yesterday'], 'is no time'],
    [['audit', '--who', 'me'], '--who'],
    [['forget'], 'Give one e-mail address'],
    [['pause'], 'Say why'],
    [['report', 'all'], '--json'],
    [['burn'], 'Give one of audit, forget, pause, report, resume'],
  ])('%j is answered with what to give instead, status 2', async (words, sentence) => {
    const { status, out, err } = await bot.operate(...words);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });
});
