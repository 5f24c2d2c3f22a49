import { randomUUID } from 'node:crypto';
import type { TabDraft, TabDraftRows, TabDrafts, TabList } from '../../src/domain/tab/tab-draft';
import type { TabTargets } from '../../src/domain/tab/tab-form';
import type { TabProblem } from '../../src/domain/tab/tab-problem';
import { formatTargetRef } from '../../src/domain/target';
import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';
import { waitUntil } from '../support/wait-until';

const { olivia, max } = contoso.people;
const { messages, reasons } = sentencesFor('en');
const falcon = formatTargetRef({ kind: 'group', id: contoso.groups.projectFalcon.id });

describe('A list in the tab', () => {
  let guestlist: Guestlist;
  beforeAll(async () => {
    guestlist = await startGuestlist();
  }, 60_000);
  afterAll(() => guestlist.close());

  const tab = () => guestlist.tab(olivia);
  const plan = async (given: object, id: string = randomUUID()) =>
    (await tab().post<TabDraft>('drafts', { id, target: falcon, ...given })).body;
  const rowsOf = async ({ id }: Pick<TabDraft, 'id'>, query = '') =>
    (await tab().get<TabDraftRows>(`drafts/${id}/rows${query}`)).body;
  const state = async () => guestlist.control.state();

  test('is judged row by row before anything happens', async () => {
    const draft = await plan({
      guests: [
        { address: 'ann@fabrikam.com', name: 'Ann Lee' },
        { address: 'amy@fabrikam.com' },
        { address: 'not an address' },
        { address: 'ann@fabrikam.com' },
        { address: 'x@gmial.com' },
      ],
    });
    expect(draft).toMatchObject({
      state: 'draft',
      rows: 5,
      guestsToSend: 3,
      refusal: null,
      target: { ref: falcon },
    });
    const { rows } = await rowsOf(draft);
    expect(rows.map(({ plan: what }) => what)).toEqual(['invite', 'add', 'refused', 'refused', 'invite']);
    expect(rows[0]).toMatchObject({ name: 'Ann Lee', isNameEditable: true, reason: null, state: null });
    expect(rows[3]?.reason?.says).toBe(
      reasons.listedTwice({ guest: 'ann@fabrikam.com', target: 'Project Falcon' }).says,
    );
    expect(rows[3]?.reason?.whoCanFix).not.toBe('');
    expect(rows[4]?.suggestion).toBe('x@gmail.com');
    expect((await state()).invitations).toEqual([]);
  });

  test('keeps whom to invite although an account is known, when others are judged anew', async () => {
    const draft = await plan({ text: 'carl.contractor@adatum.com, bob@adatum.com' });
    const edit = (change: object) => tab().patch<TabDraft>(`drafts/${draft.id}`, change);
    const plans = async () => (await rowsOf(draft)).rows.map(({ plan: what }) => what);
    expect(await plans()).toEqual(['useAccount', 'invite']);
    await edit({ rows: [{ position: 0, inviteAnyway: true }] });
    await edit({ rows: [{ position: 1, address: 'cleo@adatum.com' }] });
    await edit({ add: [{ address: 'dora@adatum.com' }] });
    expect(await plans()).toEqual(['invite', 'invite', 'invite']);
    await edit({ rows: [{ position: 0, inviteAnyway: false }] });
    expect(await plans()).toEqual(['useAccount', 'invite', 'invite']);
  });

  test('is mended where it stands, and is there to come back to', async () => {
    const draft = await plan({ text: 'x@gmial.com\nAnn Lee <ann@fabrikam.com>\nbob@adatum.com' });
    const edit = (change: object) => tab().patch<TabDraft>(`drafts/${draft.id}`, change);
    await edit({ rows: [{ position: 0, useSuggestion: true }] });
    await edit({ rows: [{ position: 1, name: 'Ann van Lee' }], options: { sendMail: false } });
    await edit({
      rows: [{ position: 2, leaveOut: true }],
      add: [{ address: 'Cleo@Adatum.com', name: 'Cleo' }],
    });
    const { rows } = await rowsOf(draft);
    expect(rows.map(({ address, name }) => [address, name])).toEqual([
      ['x@gmail.com', 'X'],
      ['ann@fabrikam.com', 'Ann van Lee'],
      ['cleo@adatum.com', 'Cleo'],
    ]);
    const { drafts } = (await tab().get<TabDrafts>('drafts')).body;
    expect(drafts.map(({ id }) => id)).toContain(draft.id);
    expect((await tab().get<TabDraft>(`drafts/${draft.id}`)).body.options.sendMail).toBe(false);
    expect((await guestlist.tab(max).get<TabDrafts>('drafts')).body.drafts).toEqual([]);
  });

  test('keeps a name that somebody wrote when its address is changed, and makes a proposed one anew', async () => {
    const draft = await plan({
      text: 'Ann Lee <ann@fabrikam.co>\nrobert.smith@gmial.com\ncor.lind@adatum.com\nCarla <carl@adatum.com>',
    });
    const edit = (change: object) => tab().patch<TabDraft>(`drafts/${draft.id}`, { rows: [change] });
    await edit({ position: 1, name: 'Bobby' });
    await edit({ position: 0, address: 'ann@fabrikam.com' });
    await edit({ position: 1, useSuggestion: true });
    await edit({ position: 2, address: 'cora@adatum.com' });
    await edit({ position: 3, address: 'carla.new@adatum.com' });
    const { rows } = await rowsOf(draft);
    expect(rows.map(({ address, name }) => [address, name])).toEqual([
      ['ann@fabrikam.com', 'Ann Lee'],
      ['robert.smith@gmail.com', 'Bobby'],
      ['cora@adatum.com', 'Cora'],
      ['carla.new@adatum.com', 'Carla'],
    ]);
  });

  test('is sent once however often it is pressed, followed row by row, and told as a file', async () => {
    const draft = await plan({
      guests: [
        { address: 'dora@fabrikam.com', name: '=HYPERLINK("https://evil.example","Dora")' },
        { address: 'erik@adatum.com', name: 'Erik' },
        { address: '=cmd|calc', name: '+1' },
      ],
    });
    const sent = await Promise.all([1, 2, 3].map(() => tab().post<TabDraft>(`drafts/${draft.id}/send`, {})));
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200]);
    const ended = async () => (await tab().get<TabDraft>(`drafts/${draft.id}`)).body.state === 'ended';
    await waitUntil(ended);
    const { progress } = (await tab().get<TabDraft>(`drafts/${draft.id}`)).body;
    expect(progress).toEqual({ waiting: 0, underWay: 0, done: 2, notDone: 1, cancelled: 0, undone: 0 });
    const { rows, since } = await rowsOf(draft);
    expect(rows.map(({ state: one }) => one)).toEqual(['pending', 'pending', 'notDone']);
    expect((await rowsOf(draft, `?since=${encodeURIComponent(since)}`)).rows.length).toBeLessThanOrEqual(3);
    const mailed = (await state()).invitations.length;
    expect(mailed).toBe(2);

    const file = await tab().get<string>(`drafts/${draft.id}/outcome.csv`);
    expect(file.headers.get('content-type')).toContain('text/csv');
    expect(file.headers.get('content-disposition')).toContain('attachment');
    for (const line of file.body.split('\r\n').slice(1)) {
      for (const cell of line.split('","')) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@]/);
    }
    expect(file.body).not.toContain('ticket=');
    const withLinks = (await tab().get<string>(`drafts/${draft.id}/outcome.csv?links=1`)).body;
    expect(withLinks).toContain('ticket=');
    const late = await tab().patch<TabProblem>(`drafts/${draft.id}`, {
      rows: [{ position: 0, name: 'Late' }],
    });
    expect([late.status, late.body.code]).toEqual([409, 'alreadySent']);
  });

  test('rests, goes on and is cancelled as its requester wants', async () => {
    const draft = await plan({ text: 'fay@adatum.com, gus@adatum.com' });
    const press = async (what: string) => {
      const { status, body } = await tab().post<TabDraft>(`drafts/${draft.id}/${what}`, {});
      return [status, body.state];
    };
    expect(await press('cancel')).toEqual([200, 'cancelled']);
    expect(await press('cancel')).toEqual([200, 'cancelled']);
    expect((await press('send'))[0]).not.toBe(200);
    expect((await press('pause'))[0]).toBe(200);
    expect((await state()).invitations.filter(({ address }) => /fay|gus/.test(address))).toEqual([]);
  });

  test('of 50,000 rows is answered in a sentence, and nothing is judged or kept', async () => {
    const before = (await state()).requests.length;
    const guests = Array.from({ length: 50_000 }, (_, index) => ({
      address: `guest${index}@fabrikam.com`,
      name: '',
    }));
    const id = randomUUID();
    const asRows = await tab().post<TabProblem>('drafts', { id, target: falcon, guests });
    expect([asRows.status, asRows.body.text]).toEqual([422, messages.formProblems.tooManyGuests(500)]);
    const asText = await tab().post<TabProblem>('drafts', {
      id,
      target: falcon,
      text: guests.map(({ address }) => address).join('\n'),
    });
    expect([asText.status, asText.body.text]).toEqual([422, messages.formProblems.tooManyGuests(500)]);
    expect((await state()).requests).toHaveLength(before);
    expect((await tab().get(`drafts/${id}`)).status).toBe(404);
  });

  test('that is too large to be read is refused as such, in the person’s language', async () => {
    const text = 'a'.repeat(5 * 1024 * 1024);
    const { status, body } = await guestlist
      .tab(olivia, 'nl')
      .post<TabProblem>('drafts', { id: randomUUID(), target: falcon, text });
    expect([status, body.code]).toEqual([413, 'tooLarge']);
    expect(body.text).toBe(sentencesFor('nl').tab.problems.tooLarge('4 MB').text);
  });

  test.each<[string, unknown]>([
    ['no JSON', '{"id":'],
    ['nothing', ''],
    ['a list', []],
    ['no id', { target: falcon, text: 'ann@fabrikam.com' }],
    ['another kind of id', { id: '1', target: falcon, text: 'ann@fabrikam.com' }],
    ['no target', { id: randomUUID(), text: 'ann@fabrikam.com' }],
    ['rubbish for a target', { id: randomUUID(), target: 'group:../me', text: 'ann@fabrikam.com' }],
    ['both a text and rows', { id: randomUUID(), target: falcon, text: '', guests: [] }],
    [
      'more than the page sends',
      { id: randomUUID(), target: falcon, text: 'a@b.example', requester: max.id },
    ],
  ])('with %s is not read, and nothing is done', async (_name, body) => {
    const { status, body: said } = await tab().post<TabProblem>('drafts', body);
    expect([status, said.code]).toEqual([400, 'unreadable']);
  });

  test('without anybody, or into what is not there, says what to mend', async () => {
    const nobody = await tab().post<TabProblem>('drafts', { id: randomUUID(), target: falcon, text: ' ' });
    expect([nobody.status, nobody.body.text]).toEqual([422, messages.formProblems.noGuests]);
    const nowhere = await tab().post<TabProblem>('drafts', {
      id: randomUUID(),
      target: `group:${randomUUID()}`,
      text: 'ann@fabrikam.com',
    });
    expect([nowhere.status, nowhere.body.text]).toEqual([422, messages.formProblems.targetNotFound(null)]);
  });

  test('into an app with several roles asks which one, and offers them with the app', async () => {
    const text = contoso.apps.supplierPortal.displayName;
    const { targets } = (await tab().post<TabTargets>('targets/search', { text })).body;
    const app = targets.find(({ kind, viaDisplayName }) => kind === 'app' && viaDisplayName === null);
    expect(app?.roles?.length).toBeGreaterThan(1);
    const given = { id: randomUUID(), target: app?.ref, text: 'ann@fabrikam.com' };
    const asked = await tab().post<TabProblem>('drafts', given);
    expect([asked.status, asked.body.text]).toEqual([422, messages.formProblems.noAppRole]);
    expect(asked.body.roles).toEqual(app?.roles);
    const appRoleId = app?.roles?.[0]?.id;
    expect((await tab().post<TabDraft>('drafts', { ...given, appRoleId })).status).toBe(200);
  });

  test('into what this person does not own is judged, refused with who can help, and cannot be sent', async () => {
    const draft = await plan({
      target: formatTargetRef({ kind: 'group', id: contoso.groups.boardRoom.id }),
      text: 'ann@fabrikam.com',
    });
    expect(draft.guestsToSend).toBe(0);
    expect(draft.refusal?.says).not.toBe('');
    const { status } = await tab().post(`drafts/${draft.id}/send`, {});
    expect(status).toBe(422);
  });
});

describe('A file in the tab', () => {
  let guestlist: Guestlist;
  beforeAll(async () => {
    guestlist = await startGuestlist();
  }, 60_000);
  afterAll(() => guestlist.close());

  const send = async (bytes: string | Uint8Array<ArrayBuffer>) => {
    const response = await fetch(`${guestlist.bot.url}/api/tab/lists`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await guestlist.tabToken(olivia)}` },
      body: bytes,
    });
    return { status: response.status, body: (await response.json()) as TabList & TabProblem };
  };

  test('becomes rows to look at, formulas as the text they are', async () => {
    const { status, body } = await send(
      'Name;E-mail\nAnn Lee;ann@fabrikam.com\n=cmd|calc;bob@adatum.com\nnobody;\n',
    );
    expect(status).toBe(200);
    expect(body.guests.map(({ address }) => address)).toEqual(['ann@fabrikam.com', 'bob@adatum.com']);
    expect(body.guests[0]?.name).toBe('Ann Lee');
  });

  test.each<[string, string | Uint8Array<ArrayBuffer>, number]>([
    ['nothing', '', 422],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]), 422],
    ['a workbook that is none', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3, 4]), 422],
    ['an old or locked workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]), 422],
    ['six megabytes', 'a@b.example\n'.repeat(550_000), 413],
    ['50,000 rows', Array.from({ length: 50_000 }, (_, n) => `guest${n}@fabrikam.com`).join('\n'), 422],
  ])('with %s in it is answered in a sentence', async (_name, bytes, expected) => {
    const { status, body } = await send(bytes);
    expect(status).toBe(expected);
    expect(body.text).toMatch(/\.$/);
  });
});
