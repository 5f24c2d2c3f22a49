import { randomUUID } from 'node:crypto';
import { findAction } from '../../src/sandbox/playground/card-actions';
import { collectInputs } from '../../src/sandbox/playground/card-inputs';
import type { CardJson } from '../../src/sandbox/playground/card-json';
import { createTeamsPages } from '../../src/channel/teams-pages';
import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import type { TabBegunList, TabDraft } from '../../src/domain/tab/tab-draft';
import { wordsOf } from '../fakes/card-reader';
import type { Person } from '../fakes/person';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';
import { waitUntil } from '../support/wait-until';

const { olivia, max } = contoso.people;
const falcon = `group:${contoso.groups.projectFalcon.id}`;
const origin = 'https://guestlist.example';
const botId = 'b0000000-0000-4000-8000-0000000000b0';
const { messages } = sentencesFor('en');
const said = ({ heading, text }: { heading: string; text: string }) => `${heading}. ${text}`;

interface Dialog {
  readonly task?: { readonly type: string; readonly value: unknown };
}
interface Page {
  readonly url: string;
  readonly fallbackUrl: string;
  readonly title: string;
}

/** Presses "Open the list" on the newest card, as Teams does: with what stands in its fields. */
async function openList(person: Person, fields: Readonly<Record<string, string>> = {}): Promise<Dialog> {
  const { action, cards } = findAction(person.card(), 'Open the list');
  expect(action).toMatchObject({ type: 'Action.Submit', data: { msteams: { type: 'task/fetch' } } });
  const data = { ...(action['data'] as object), ...collectInputs(cards, fields) };
  return fetchDialog(person, data);
}

async function fetchDialog(person: Person, data: object): Promise<Dialog> {
  const value = { data, context: { theme: 'default' } };
  const { status, body } = await person.invoke('task/fetch', value, person.messages().at(-1));
  expect(status).toBe(200);
  return body as Dialog;
}

const pageOf = ({ task }: Dialog): Page => {
  expect(task?.type).toBe('continue');
  return task?.value as Page;
};
const idIn = (page: Page, name: 'list' | 'draft'): string => new URL(page.url).searchParams.get(name) ?? '';

describe('"Open the list" in the chat', () => {
  let guestlist: Guestlist;
  beforeAll(async () => {
    guestlist = await startGuestlist({ pageLinks: createTeamsPages({ origin, botId, app: null }) });
  });
  afterAll(() => guestlist.close());

  const invited = async () => {
    const { invitations } = await guestlist.control.state();
    return { count: invitations.length, addresses: JSON.stringify(invitations) };
  };

  test('the page has everything typed into the form, and once sent from there the form’s card tells how it goes', async () => {
    const person = guestlist.person(olivia);
    await person.type('invite');
    const page = pageOf(
      await openList(person, {
        guests: 'Ann Lee <ann@fabrikam.com>\nbob@adatum.com',
        target: falcon,
        personalMessage: 'See you there',
        mailLanguage: 'de',
      }),
    );
    expect(page).toMatchObject({ title: 'Invite a guest', fallbackUrl: page.url });
    expect(page.url).toMatch(new RegExp(`^${origin}/tab/bulk\\?list=[0-9a-f-]{36}&bot=${botId}$`));

    const tab = guestlist.tab(olivia);
    const id = idIn(page, 'list');
    const begun = (await tab.get(`lists/${id}`)).body as TabBegunList;
    expect(begun).toMatchObject({
      id,
      text: 'Ann Lee <ann@fabrikam.com>\nbob@adatum.com',
      target: { ref: falcon, displayName: 'Project Falcon' },
      options: { personalMessage: 'See you there', mailLanguage: 'de', sendMail: true },
    });
    const draft = await tab.post('drafts', { id, target: falcon, text: begun.text, options: begun.options });
    expect(draft.status).toBe(200);
    expect((await tab.post(`drafts/${id}/send`, {})).status).toBe(200);
    const before = person.messages().length;
    await person.waitFor('Ann Lee is invited');

    const end = await person.invoke('task/submit', { data: { draftId: id, restId: null } }, person.newest());
    expect(end).toEqual({ status: 200, body: {} });
    expect(person.messages()).toHaveLength(before);
    const { mails, invitations } = await guestlist.control.state();
    expect([mails.length, invitations.length]).toEqual([2, 2]);
  });

  test('a list into two targets is told by two cards once the page is left', async () => {
    const person = guestlist.person(olivia);
    await person.type('invite');
    const id = idIn(pageOf(await openList(person, { guests: 'cora@adatum.com', target: falcon })), 'list');
    const tab = guestlist.tab(olivia);
    await tab.post('drafts', { id, target: falcon, text: 'cora@adatum.com' });
    const team = `team:${contoso.teams.marketingLaunch.id}`;
    const other = await tab.post<TabDraft>(`drafts/${id}/targets`, { id: randomUUID(), target: team });
    await tab.post(`drafts/${other.body.id}/send`, {});
    await person.waitFor('Project Falcon');
    const before = person.messages().length;
    const end = () => person.invoke('task/submit', { data: { draftId: id, restId: null } }, person.newest());
    expect(await end()).toEqual({ status: 200, body: {} });
    await person.waitFor('Marketing Launch');
    expect(person.messages()).toHaveLength(before + 1);
    expect(await end()).toEqual({ status: 200, body: {} });
    expect(person.messages()).toHaveLength(before + 1);
  });

  test.each([
    ['sent', 'Send invitation', { state: 'ended', mails: 1 }],
    ['cancelled', 'Cancel', { state: 'cancelled', mails: 0 }],
  ] as const)(
    '%s on its card, a list into two targets is so in both',
    async (what, button, { state, mails }) => {
      const person = guestlist.person(olivia);
      await person.type('invite');
      const address = `${what}.twice@adatum.com`;
      const id = idIn(pageOf(await openList(person, { guests: address, target: falcon })), 'list');
      const tab = guestlist.tab(olivia);
      await tab.post('drafts', { id, target: falcon, text: address });
      const team = `team:${contoso.teams.marketingLaunch.id}`;
      const other = (await tab.post<TabDraft>(`drafts/${id}/targets`, { id: randomUUID(), target: team }))
        .body;
      // Left unsent, its card is the review.
      await person.invoke('task/submit', { data: { draftId: id } }, person.newest());
      await person.waitFor(button);
      await person.press(button);
      const stateOf = async (one: string) => (await tab.get<TabDraft>(`drafts/${one}`)).body.state;
      await waitUntil(
        async () => (await stateOf(id)) === state && (await stateOf(other.id)) === state,
        30_000,
      );
      const sent = (await guestlist.control.state()).mails.filter(({ to }) => to === address);
      expect(sent).toHaveLength(mails);
    },
  );

  test('the card it was begun from goes on with what is left when its first target is left out', async () => {
    const person = guestlist.person(olivia);
    await person.type('invite');
    const form = { guests: 'left.out@adatum.com', target: falcon };
    const id = idIn(pageOf(await openList(person, form)), 'list');
    const tab = guestlist.tab(olivia);
    await tab.post('drafts', { id, target: falcon, text: form.guests });
    const team = `team:${contoso.teams.marketingLaunch.id}`;
    const other = (await tab.post<TabDraft>(`drafts/${id}/targets`, { id: randomUUID(), target: team })).body;
    expect((await tab.post(`drafts/${id}/remove-target`, {})).status).toBe(200);
    await person.waitFor('Into Marketing Launch');
    const page = pageOf(await fetchDialog(person, { verb: 'openList', requestId: other.id }));
    expect(idIn(page, 'draft')).toBe(other.id);
  });

  test('nothing typed yet is no error: the page opens empty', async () => {
    const person = guestlist.person(olivia);
    await person.type('invite');
    const id = idIn(pageOf(await openList(person, { guests: '', target: '' })), 'list');
    const { body } = await guestlist.tab(olivia).get(`lists/${id}`);
    expect(body).toMatchObject({ text: '', target: null });
  });

  test('guests kept beside the form are in the page too, and sending from there leaves none of them behind', async () => {
    const person = guestlist.person(olivia);
    const many = Array.from({ length: 400 }, (_, at) => `guest-${at}-of-a-long-list@fabrikam.com`);
    await person.type(`invite ${many.join(', ')}`);
    const id = idIn(pageOf(await openList(person, { target: falcon })), 'list');
    const tab = guestlist.tab(olivia);
    const { text } = (await tab.get(`lists/${id}`)).body as TabBegunList;
    expect(text.split('\n')).toHaveLength(400);
    const three = text.split('\n').slice(0, 3).join('\n');
    await tab.post('drafts', { id, target: falcon, text: three });
    const sent = (await tab.post(`drafts/${id}/send`, {})).body as TabDraft;
    expect(sent).toMatchObject({ rows: 3, rest: null });
  });

  test('a long review opens where it is, with the names written on its card', async () => {
    const person = guestlist.person(olivia);
    const many = Array.from({ length: 12 }, (_, at) => `guest${at}@fabrikam.com`);
    await person.type(`invite ${many.join(', ')} to Project Falcon`);
    await person.waitFor('guest0@fabrikam.com');
    const page = pageOf(await openList(person, { 'name-0': 'Ann of the Card' }));
    const id = idIn(page, 'draft');
    const { body } = await guestlist.tab(olivia).get(`drafts/${id}/rows`);
    expect(body).toMatchObject({
      rows: [{ name: 'Ann of the Card' }, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}],
    });

    // Left unsent, the card shows the draft as it is now.
    await guestlist.tab(olivia).patch(`drafts/${id}`, { rows: [{ position: 0, name: 'Ann of the Page' }] });
    await person.invoke('task/submit', { data: { draftId: id } }, person.newest());
    await waitUntil(() => Promise.resolve(JSON.stringify(person.card()).includes('Ann of the Page')));
    const { addresses } = await invited();
    expect(addresses).not.toContain('guest0@fabrikam.com');
  });

  test('pressed twice it is one list, and the later words count', async () => {
    const person = guestlist.person(olivia);
    await person.type('invite');
    const form = person.card();
    const first = idIn(pageOf(await openList(person, { guests: 'ann@fabrikam.com' })), 'list');
    const second = idIn(pageOf(await openList(person, { guests: 'bob@adatum.com' })), 'list');
    expect(second).toBe(first);
    expect(person.card()).toEqual(form);
    expect((await guestlist.tab(olivia).get(`lists/${first}`)).body).toMatchObject({
      text: 'bob@adatum.com',
    });
  });

  test('a list already sent opens to how it goes', async () => {
    const person = guestlist.person(olivia);
    await person.type('invite kai@adatum.com to Project Falcon');
    await person.waitFor('kai@adatum.com');
    const { requestId } = findAction(person.card(), 'Send invitation').action['data'] as {
      requestId: string;
    };
    await person.press('Send invitation');
    await person.waitFor('Redemption link for Kai');
    const data = { verb: 'openList', requestId, guests: 'x', mailLanguage: 'en', sendMail: 'true' };
    expect(idIn(pageOf(await fetchDialog(person, data)), 'draft')).toBe(requestId);
  });

  test('what is somebody else’s is refused in plain words, in the dialog and in the page', async () => {
    const person = guestlist.person(olivia);
    await person.type('invite');
    const id = idIn(pageOf(await openList(person, { guests: 'ann@fabrikam.com', target: falcon })), 'list');
    const other = guestlist.person(max);
    await other.type('help');
    const before = other.messages().length;
    const form = {
      verb: 'openList',
      requestId: id,
      guests: 'eve@adatum.com',
      mailLanguage: 'en',
      sendMail: 'true',
    };
    for (const data of [
      form,
      { verb: 'openList', requestId: id },
      { verb: 'openList', requestId: randomUUID() },
    ])
      expect((await fetchDialog(other, data)).task).toEqual({
        type: 'message',
        value: said(messages.requestGone),
      });
    expect((await guestlist.tab(max).get(`lists/${id}`)).status).toBe(404);
    expect((await guestlist.tab(olivia).get(`lists/${id}`)).body).toMatchObject({ text: 'ann@fabrikam.com' });

    await guestlist.tab(olivia).post('drafts', { id, target: falcon, text: 'ann@fabrikam.com' });
    const end = await other.invoke('task/submit', { data: { draftId: id } }, other.newest());
    expect(end.body).toEqual({ task: { type: 'message', value: said(messages.requestGone) } });
    expect(other.messages()).toHaveLength(before);
  });

  test('forged data gets a sentence, and nothing is done', async () => {
    const person = guestlist.person(olivia);
    await person.type('help');
    const before = (await invited()).count;
    const forged = [
      {},
      { verb: 'send', requestId: randomUUID() },
      { verb: 'openList' },
      { verb: 'openList', requestId: "'; --" },
    ];
    for (const data of forged)
      expect((await fetchDialog(person, data)).task).toEqual({
        type: 'message',
        value: said(messages.unreadable),
      });
    for (const data of [undefined, 'text', {}, { draftId: 7 }, { draftId: 'no id' }]) {
      const { status, body } = await person.invoke('task/submit', { data });
      expect([status, body]).toEqual([200, { task: { type: 'message', value: said(messages.unreadable) } }]);
    }
    expect((await invited()).count).toBe(before);
  });

  test('in Dutch, too', async () => {
    const person = guestlist.person(olivia, 'nl-NL');
    await person.type('uitnodigen');
    expect(findAction(person.card(), 'Lijst openen').action['type']).toBe('Action.Submit');
  });
});

describe('"Open the list" in the message extension', () => {
  let guestlist: Guestlist;
  beforeAll(async () => {
    guestlist = await startGuestlist({ pageLinks: createTeamsPages({ origin, botId, app: null }) });
  });
  afterAll(() => guestlist.close());

  const submit = async (person: Person, data: object) =>
    (await person.invoke('composeExtension/submitAction', { commandId: 'inviteGuest', data })).body as Dialog;
  const opened = async (person: Person, fields: Readonly<Record<string, string>>) => {
    const { body } = await person.invoke('composeExtension/fetchTask', { commandId: 'inviteGuest' });
    const form = ((body as Dialog).task?.value as { card: { content: CardJson } }).card.content;
    const { action, cards } = findAction(form, 'Open the list');
    // A dialog opens no other: its button is an ordinary one.
    expect(action['data']).not.toHaveProperty('msteams');
    return pageOf(await submit(person, { ...(action['data'] as object), ...collectInputs(cards, fields) }));
  };

  test('the page takes the form’s place, and left it ends in the receipt, the own chat and the conversation', async () => {
    const own = guestlist.person(olivia);
    await own.type('help');
    const group = guestlist.person(olivia, 'en-US', { id: '19:crew@thread.v2', type: 'groupChat' });
    const id = idIn(await opened(group, { guests: 'ann@fabrikam.com', target: falcon }), 'list');
    const tab = guestlist.tab(olivia);
    expect((await tab.get(`lists/${id}`)).body).toMatchObject({ text: 'ann@fabrikam.com' });
    await tab.post('drafts', { id, target: falcon, text: 'Ann Lee <ann@fabrikam.com>' });
    await tab.post(`drafts/${id}/send`, {});
    const receipt = await submit(group, { draftId: id, restId: null });
    expect(receipt.task?.type).toBe('continue');
    await own.waitFor('Redemption link for Ann Lee');
    await group.waitFor('Ann Lee');
    expect(JSON.stringify(group.card())).not.toContain('/redeem');
    // Once more, as Teams does when it was slow: no second card.
    const counts = [own.messages().length, group.messages().length];
    await submit(group, { draftId: id, restId: null });
    expect([own.messages().length, group.messages().length]).toEqual(counts);
  });

  test('somebody else’s list is not there', async () => {
    const id = idIn(
      await opened(guestlist.person(olivia), { guests: 'ann@fabrikam.com', target: falcon }),
      'list',
    );
    await guestlist.tab(olivia).post('drafts', { id, target: falcon, text: 'ann@fabrikam.com' });
    const { task } = await submit(guestlist.person(max), { draftId: id });
    const { content } = (task?.value as { card: { content: CardJson } }).card;
    expect(wordsOf(content)).toContain(messages.requestGone.heading);
  });
});

describe('Where no page can be reached', () => {
  let guestlist: Guestlist;
  beforeAll(async () => {
    guestlist = await startGuestlist();
  });
  afterAll(() => guestlist.close());

  test('nobody is offered the list, and a forged press is told so', async () => {
    const person = guestlist.person(olivia);
    await person.type('invite');
    expect(JSON.stringify(person.card())).not.toContain('openList');
    const data = { verb: 'openList', requestId: randomUUID() };
    expect((await fetchDialog(person, data)).task).toEqual({
      type: 'message',
      value: said(messages.listNotHere),
    });
  });
});
