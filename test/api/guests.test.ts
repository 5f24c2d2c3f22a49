import { contoso } from '../../src/sandbox/directory/contoso';
import { sentencesFor } from '../../src/language/sentences-for';
import type { TabActionAnswers } from '../../src/domain/tab/tab-actions';
import type { TabGuest, TabGuestPage } from '../../src/domain/tab/tab-guest';
import type { TabGuestDetail } from '../../src/domain/tab/tab-guest-detail';
import type { TabTargets } from '../../src/domain/tab/tab-form';
import type { TabWeeks } from '../../src/domain/tab/tab-weeks';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';
import { waitUntil } from '../support/wait-until';

const { labels, tab } = sentencesFor('en');
const { olivia, max } = contoso.people;

describe('The guests in the tab', () => {
  let guestlist: Guestlist;
  beforeAll(async () => {
    guestlist = await startGuestlist();
    const person = guestlist.person(olivia);
    await person.type('invite Ann Lee <ann@fabrikam.com>, Bob Stone <bob@adatum.com> to Project Falcon');
    await person.waitFor(labels.send(2));
    await person.press(labels.send(2));
    await person.waitFor(labels.undo);
  }, 60_000);
  afterAll(() => guestlist.close());

  const guestsOf = async (path = 'guests') => (await guestlist.tab(olivia).get<TabGuestPage>(path)).body;
  const guest = async (name: string): Promise<TabGuest> => {
    const found = (await guestsOf()).guests.find((one) => one.name === name);
    if (found === undefined) throw new Error(`${name} is not there`);
    return found;
  };
  const act = async (action: string, ...ids: readonly string[]) =>
    (await guestlist.tab(olivia).post<TabActionAnswers>('guests/actions', { action, ids })).body.answers;

  test('are there with where they came in, how they stand and what can be done', async () => {
    const { totals, targets, cursor } = await guestsOf();
    expect(totals).toMatchObject({ pending: 2, accepted: 0 });
    expect(targets.map(({ label }) => label)).toEqual(['Project Falcon (group)']);
    expect(cursor).toBeNull();
    expect(await guest('Ann Lee')).toMatchObject({
      address: 'ann@fabrikam.com',
      state: 'pending',
      reason: null,
      can: ['resend', 'newLink', 'remove', 'undo'],
      by: null,
    });
  });

  test('are found by a search, a state and a target, and turned page by page', async () => {
    expect((await guestsOf('guests?search=stone%20adatum')).guests).toHaveLength(1);
    expect((await guestsOf('guests?state=accepted')).guests).toEqual([]);
    const first = await guestsOf('guests?limit=1&sort=name&order=asc');
    const second = await guestsOf(`guests?limit=1&sort=name&order=asc&cursor=${first.cursor ?? ''}`);
    expect([...first.guests, ...second.guests].map(({ name }) => name)).toEqual(['Ann Lee', 'Bob Stone']);
    const [requestId] = (await guest('Ann Lee')).id.split(':');
    expect((await guestsOf(`guests?requests=${requestId ?? ''}`)).guests).toHaveLength(2);
  });

  test('one of them has a history, and the link with its text while it is of use', async () => {
    const { id } = await guest('Ann Lee');
    const { body } = await guestlist.tab(olivia).get<TabGuestDetail>(`guests/${encodeURIComponent(id)}`);
    expect(body.steps.map(({ text }) => text)).toEqual(
      expect.arrayContaining([tab.steps.sent, tab.steps.invited, tab.steps.granted]),
    );
    expect(body.redemptionUrl).toMatch(/^http/);
    expect(body.forwardText).toContain(body.redemptionUrl);
    expect(body.line).toContain('Ann Lee');
    expect(body.requestGuests).toBe(2);
  });

  test('speak the language that was chosen in the chat, else that of Teams', async () => {
    const inDutch = guestlist.tab(olivia, 'nl-NL');
    expect((await inDutch.get<{ targets: TabTargets['targets'] }>('guests')).body.targets[0]?.label).toBe(
      'Project Falcon (groep)',
    );
    const { id } = await guest('Ann Lee');
    const { steps } = (await inDutch.get<TabGuestDetail>(`guests/${id}`)).body;
    expect(steps[0]?.text).toBe(sentencesFor('nl').tab.steps.sent);
  });

  test('nobody else sees or moves them', async () => {
    const { id } = await guest('Ann Lee');
    const other = guestlist.tab(max);
    expect((await other.get<TabGuestPage>('guests')).body.guests).toEqual([]);
    expect((await other.get(`guests/${id}`)).status).toBe(404);
    const { body } = await other.post<TabActionAnswers>('guests/actions', { action: 'remove', ids: [id] });
    expect(body.answers).toEqual([{ id, outcome: 'gone', text: tab.guestGone }]);
    expect((await guest('Ann Lee')).state).toBe('pending');
  });

  test('get a new link, are taken out one by one, and only that', async () => {
    const { id } = await guest('Ann Lee');
    const before = (await guestlist.tab(olivia).get<TabGuestDetail>(`guests/${id}`)).body.redemptionUrl;
    expect(await act('newLink', id)).toEqual([{ id, outcome: 'asked', text: null }]);
    await waitUntil(async () => {
      const { redemptionUrl } = (await guestlist.tab(olivia).get<TabGuestDetail>(`guests/${id}`)).body;
      return redemptionUrl !== null && redemptionUrl !== before;
    });
    expect(await act('retry', id)).toEqual([{ id, outcome: 'notPossible', text: tab.notPossible.retry }]);
    expect(await act('remove', id, 'rubbish')).toEqual([
      { id, outcome: 'asked', text: null },
      { id: 'rubbish', outcome: 'gone', text: tab.guestGone },
    ]);
    await waitUntil(async () => (await guest('Ann Lee')).state === 'undone');
    expect((await guest('Bob Stone')).state).toBe('pending');
    expect((await guest('Ann Lee')).can).toEqual([]);
  });

  test('what the chat does is heard while the page is open', async () => {
    const { id } = await guest('Bob Stone');
    const [requestId] = id.split(':');
    const hearing = guestlist.tab(olivia).listen((events) => events.some(({ kind }) => kind === 'changed'));
    const person = guestlist.person(olivia);
    await person.press(labels.undo);
    const events = await hearing;
    expect(events[0]?.kind).toBe('open');
    expect(events.find(({ kind }) => kind === 'changed')?.data.requestIds).toEqual([requestId]);
    await waitUntil(async () => (await guest('Bob Stone')).state === 'undone');
  });

  test('nobody listens in more than five windows', async () => {
    const url = `${guestlist.bot.url}/api/tab/events`;
    const token = await guestlist.tabToken(max);
    const streams = await Promise.all(
      Array.from({ length: 5 }, () => fetch(url, { headers: { authorization: `Bearer ${token}` } })),
    );
    const sixth = await guestlist.tab(max).get<{ code: string }>('events');
    expect([sixth.status, sixth.body.code]).toEqual([429, 'tooMany']);
    for (const { body } of streams) await body?.cancel();
    await waitUntil(async () => {
      const again = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
      await again.body?.cancel();
      return again.status === 200;
    });
  });

  test('the last twelve weeks are a line each, and the targets those of the form', async () => {
    const { weeks } = (await guestlist.tab(olivia).get<TabWeeks>('weeks')).body;
    expect(weeks).toHaveLength(12);
    const { targets, lastUsed } = (await guestlist.tab(olivia).get<TabTargets>('targets')).body;
    expect(targets[0]?.ref).toBe(lastUsed);
    const found = await guestlist.tab(olivia).post<TabTargets>('targets/search', { text: 'falcon' });
    expect(found.body.targets.map(({ label }) => label)).toContain('Project Falcon (group)');
  });
});
