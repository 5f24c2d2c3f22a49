import { randomUUID } from 'node:crypto';
import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';
import { waitUntil } from '../support/wait-until';

const { groups, teams, apps, people } = contoso;
const { messages, labels, reasons } = sentencesFor('en');

const aForm = (change: Readonly<Record<string, unknown>> = {}) => ({
  requestId: randomUUID(),
  guests: 'ann@fabrikam.com',
  target: `group:${groups.projectFalcon.id}`,
  personalMessage: '',
  mailLanguage: 'en',
  sendMail: 'true',
  ...change,
});

describe('A forged card', () => {
  let guestlist: Guestlist;
  beforeAll(async () => {
    guestlist = await startGuestlist();
  });
  afterEach(async () => {
    expect((await guestlist.control.state()).writes).toHaveLength(0);
  });
  afterAll(() => guestlist.close());

  const olivia = async () => {
    const person = guestlist.person(people.olivia);
    await person.type('invite');
    return person;
  };

  test.each([
    ['a group of somebody else', { target: `group:${groups.boardRoom.id}` }, reasons.notOwner],
    [
      'an app with a group that does not open it',
      { target: `app:${apps.supplierPortal.id}:${groups.projectFalcon.id}` },
      reasons.appNotOpenedByGroup,
    ],
    [
      'the service principal of Microsoft Graph',
      { target: `app:${apps.microsoftGraph.id}` },
      reasons.appIsMicrosoftGraph,
    ],
  ])('with %s is refused with the reason', async (_, change, reason) => {
    const person = await olivia();
    await person.execute('review', aForm(change), person.newest());
    const target = Object.values({ ...apps, ...groups }).find(({ id }) => change.target.includes(`:${id}`));
    expect(person.text()).toContain(
      reason({ guest: 'ann@fabrikam.com', target: target?.displayName ?? '' }).says,
    );
    expect(person.text()).not.toContain(labels.send(1));
  });

  test.each([
    ['a group that is called a team', { target: `team:${groups.projectFalcon.id}` }],
    ['a team that is called an app', { target: `app:${teams.marketingLaunch.id}` }],
    ['a person instead of a group', { target: `group:${people.max.id}` }],
    ['a group that does not exist', { target: `group:${randomUUID()}` }],
  ])('with %s comes back as a form that says so and holds what was typed', async (_, change) => {
    const person = await olivia();
    await person.execute('review', aForm(change), person.newest());
    expect(person.text()).toContain(messages.formProblems.targetNotFound(null));
    expect(person.text()).toContain('ann@fabrikam.com');
  });

  test.each([
    ['no data at all', 'review', undefined],
    ['a list for data', 'review', []],
    ['text for data', 'review', 'x'],
    ['no request id', 'review', aForm({ requestId: undefined })],
    ['a request id that is none', 'review', aForm({ requestId: "'; DROP TABLE item; --" })],
    ['a number for the guests', 'review', aForm({ guests: 7 })],
    ['an object for the target', 'review', aForm({ target: { id: 1 } })],
    ['a language nobody writes in', 'review', aForm({ mailLanguage: 'xx' })],
    ['no language', 'review', aForm({ mailLanguage: undefined })],
    ['no answer to the question of the mail', 'review', aForm({ sendMail: undefined })],
    ['more text than a form can hold', 'review', aForm({ guests: 'a'.repeat(200_001) })],
    ['no request to send', 'send', {}],
    ['a position below zero', 'correct', { requestId: randomUUID(), position: -1 }],
    ['a page that is no number', 'show', { requestId: randomUUID(), page: 'x' }],
    ['a button that does not exist', 'explode', {}],
    ['the name of a property of every object', 'constructor', {}],
    ['a repetition of nothing', 'tryAgain', { press: '%' }],
    [
      'a repetition of a repetition',
      'tryAgain',
      { press: encodeURIComponent(JSON.stringify({ verb: 'tryAgain', data: {} })) },
    ],
  ])('with %s is answered beside the card, which stays', async (_, verb, data) => {
    const person = await olivia();
    const before = person.newest().edits;
    const { status } = await person.execute(verb, data, person.newest());
    expect(status).toBe(200);
    expect(person.lastWord).toContain(messages.unreadable.text);
    expect(person.text()).toContain(labels.review);
    expect(person.newest().edits).toBe(before);
  });

  test.each(['send', 'stop', 'undo', 'retryFailed', 'newLink', 'refresh', 'change', 'cancel'])(
    "that would %s somebody else's request finds nothing of it",
    async (verb) => {
      const person = await olivia();
      const requestId = randomUUID();
      await person.execute('review', aForm({ requestId }), person.newest());
      await person.waitFor(labels.send(1));

      const ingrid = guestlist.person(people.ingrid);
      await ingrid.type('help');
      await ingrid.execute(verb, { requestId }, ingrid.newest());
      expect(ingrid.text()).toContain(messages.requestGone.heading);
      expect(JSON.stringify(ingrid.card())).not.toContain('ann@fabrikam.com');
      await person.press(labels.cancel);
    },
  );

  test("that sends somebody else's request is answered in the forger's own chat as one that is not there", async () => {
    const person = await olivia();
    const requestId = randomUUID();
    await person.execute('review', aForm({ requestId }), person.newest());
    await person.waitFor(labels.send(1));
    const ingrid = guestlist.person(people.ingrid);
    await ingrid.type('help');
    const before = ingrid.messages().length;
    // The same whether it is somebody's or nobody's: nothing tells which ids there are.
    const forged = { requestId, linkFor: 'everyone', 'name-0': 'Eve' };
    await ingrid.execute('send', forged, ingrid.newest());
    const ofOlivia = JSON.stringify(ingrid.card());
    await ingrid.execute('send', { ...forged, requestId: randomUUID() }, ingrid.newest());
    expect(JSON.stringify(ingrid.card())).toBe(ofOlivia);
    expect(ingrid.messages()).toHaveLength(before);
    await ingrid.post({ type: 'message', value: { verb: 'send', ...forged } });
    await waitUntil(() => ingrid.messages().length === before + 1);
    expect(JSON.stringify(ingrid.card())).toBe(ofOlivia);
    expect(ingrid.text()).toContain(messages.requestGone.heading);
    for (const secret of [
      'ann@fabrikam.com',
      groups.projectFalcon.displayName,
      requestId,
      people.olivia.displayName,
    ])
      expect(ofOlivia).not.toContain(secret);

    await person.execute('show', { requestId, page: 0 }, person.newest());
    expect(JSON.stringify(person.card())).not.toContain('"Eve"');
    expect(person.text()).toContain(labels.send(1));
    await person.press(labels.cancel);
  });

  test('with a request id that somebody else has used changes nothing of theirs', async () => {
    const person = await olivia();
    const requestId = randomUUID();
    await person.execute('review', aForm({ requestId }), person.newest());
    const ingrid = guestlist.person(people.ingrid);
    await ingrid.type('invite');
    await ingrid.execute('review', aForm({ requestId, guests: 'eve@adatum.com' }), ingrid.newest());
    expect(ingrid.text()).toContain(messages.requestGone.heading);
    await person.execute('show', { requestId, page: 0 }, person.newest());
    expect(person.text()).toContain('ann@fabrikam.com');
    expect(person.text()).not.toContain('eve@adatum.com');
  });

  test('with 10,000 addresses shows as many as one request takes, and keeps the others', async () => {
    const person = await olivia();
    const guests = Array.from({ length: 10_000 }, (_, number) => `g${number}@f.com`).join('\n');
    await person.execute('review', aForm({ guests }), person.newest());
    await person.waitFor('These are the first', 60_000);
    const [, first, others] = /first (\d+)\. The other (\d+) are kept/.exec(person.text()) ?? [];
    expect(Number(first)).toBeLessThanOrEqual(500);
    expect(Number(first) + Number(others)).toBe(10_000);
  });

  test('with characters that hide or turn text round shows none of them', async () => {
    const person = await olivia();
    const guests = '\u202Egro\u0000.cirba\u0007f\u200B <ann@fabrikam.com>';
    await person.execute('review', aForm({ guests }), person.newest());
    await person.waitFor('ann@fabrikam.com');
    expect(JSON.stringify(person.card())).not.toMatch(/[\u200B\u202E]|\\u000/);
  });
});
