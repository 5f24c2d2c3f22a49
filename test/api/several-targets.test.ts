import { randomUUID } from 'node:crypto';
import type { TabDraft, TabDraftRows, TabDrafts } from '../../src/domain/tab/tab-draft';
import type { TabTargets } from '../../src/domain/tab/tab-form';
import type { TabProblem } from '../../src/domain/tab/tab-problem';
import { formatTargetRef } from '../../src/domain/target';
import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';
import { waitUntil } from '../support/wait-until';

const { olivia, max } = contoso.people;
const { projectFalcon, designReviewers, boardRoom } = contoso.groups;
const { marketingLaunch } = contoso.teams;
const { messages, tab: words } = sentencesFor('en');
const group = ({ id }: { readonly id: string }) => formatTargetRef({ kind: 'group', id });
const team = formatTargetRef({ kind: 'team', id: marketingLaunch.id });

describe('A list that goes into several targets', () => {
  let guestlist: Guestlist;
  beforeAll(async () => {
    guestlist = await startGuestlist({ env: { SEND_HOLD_SECONDS: '2' } });
  }, 60_000);
  afterAll(() => guestlist.close());

  const tab = (who = olivia) => guestlist.tab(who);
  const plan = async (text: string, target = group(projectFalcon)) =>
    (await tab().post<TabDraft>('drafts', { id: randomUUID(), target, text })).body;
  const add = ({ id }: TabDraft, target: string, newId: string = randomUUID()) =>
    tab().post<TabDraft>(`drafts/${id}/targets`, { id: newId, target });
  const draftOf = async (id: string) => (await tab().get<TabDraft>(`drafts/${id}`)).body;
  const rowsOf = async (id: string) => (await tab().get<TabDraftRows>(`drafts/${id}/rows`)).body.rows;
  const namesIn = ({ list }: TabDraft) => list.map(({ target }) => target.displayName);
  /** The directory fails once the first target has been judged. */
  const loseTeam = () =>
    guestlist.control.fault({
      method: 'GET',
      path: `/(groups|teams)/${marketingLaunch.id}`,
      times: 50,
      fault: { kind: 'dropBefore' },
    });
  const mailsTo = async (part: string) =>
    (await guestlist.control.state()).mails.filter(({ to }) => to.startsWith(part)).map(({ to }) => to);

  test('is judged for each of them, and counts each guest once', async () => {
    const draft = await plan('new.ann@fabrikam.com, amy@fabrikam.com, nobody@contoso.com');
    expect(draft.list.map(({ id }) => id)).toEqual([draft.id]);
    const { status, body: other } = await add(draft, team);
    expect(status).toBe(200);
    expect(other.id).not.toBe(draft.id);
    expect(other.target.ref).toBe(team);
    expect(namesIn(other)).toEqual(['Project Falcon', 'Marketing Launch']);
    expect(namesIn(await draftOf(draft.id))).toEqual(['Project Falcon', 'Marketing Launch']);
    expect(other.list.map(({ problems }) => problems)).toEqual([1, 1]);
    expect(other.guestsToSend).toBe(2);
    const addresses = async (id: string) => (await rowsOf(id)).map(({ address }) => address);
    expect(await addresses(other.id)).toEqual(await addresses(draft.id));
    const { drafts } = (await tab().get<TabDrafts>('drafts')).body;
    expect(drafts.map(({ targets }) => targets.map(({ displayName }) => displayName))).toContainEqual([
      'Project Falcon',
      'Marketing Launch',
    ]);
    expect(drafts.filter(({ id }) => id === other.id)).toEqual([]);
  });

  test('has each target once, and ten at most', async () => {
    const draft = await plan('new.bea@fabrikam.com');
    const id = randomUUID();
    const twice = await Promise.all([add(draft, team, id), add(draft, team, id)]);
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
    expect((await add(draft, team)).body.id).toBe(id);
    expect((await add(draft, group(projectFalcon))).body.id).toBe(draft.id);
    expect(namesIn(await draftOf(draft.id))).toEqual(['Project Falcon', 'Marketing Launch']);
    const { groups } = contoso;
    const others = Object.values(groups).filter((one) => one !== projectFalcon);
    for (const one of others.slice(0, 8)) expect((await add(draft, group(one))).status).toBe(200);
    const eleventh = await tab().post<TabProblem>(`drafts/${draft.id}/targets`, {
      id: randomUUID(),
      target: group(others[8] ?? projectFalcon),
    });
    expect([eleventh.status, eleventh.body.text]).toEqual([422, messages.formProblems.tooManyTargets(10)]);
    expect((await draftOf(draft.id)).list).toHaveLength(10);
  });

  test('is mended in all of them at once', async () => {
    const draft = await plan('x@gmial.com\nNew Cleo <new.cleo@fabrikam.com>\ncarl.contractor@adatum.com');
    const other = (await add(draft, team)).body;
    const edit = (id: string, change: object) => tab().patch<TabDraft>(`drafts/${id}`, change);
    await edit(draft.id, {
      rows: [{ position: 0, leaveOut: true }],
      add: [{ address: 'New.Dora@adatum.com' }],
    });
    await edit(other.id, { rows: [{ position: 0, name: 'Cleo van Dam' }], options: { sendMail: false } });
    await edit(other.id, { rows: [{ position: 1, inviteAnyway: true }] });
    for (const { id } of [draft, other]) {
      expect((await rowsOf(id)).map((row) => [row.address, row.name, row.plan])).toEqual([
        ['new.cleo@fabrikam.com', 'Cleo van Dam', 'invite'],
        ['carl.contractor@adatum.com', expect.any(String), 'invite'],
        ['new.dora@adatum.com', 'New Dora', 'invite'],
      ]);
      expect((await draftOf(id)).options.sendMail).toBe(false);
    }
    await edit(draft.id, { target: group(designReviewers) });
    expect(namesIn(await draftOf(other.id))).toEqual(['Design Reviewers', 'Marketing Launch']);
  });

  test('takes a press for the row it was made on, wherever that is by now, and once', async () => {
    const draft = await plan('row.ann@fabrikam.com, row.bob@fabrikam.com, row.cleo@fabrikam.com');
    const edit = (row: object) => tab().patch<TabProblem>(`drafts/${draft.id}`, { rows: [row] });
    const left = async () => (await rowsOf(draft.id)).map(({ address }) => address);
    const leaveAnn = { position: 0, was: 'row.ann@fabrikam.com', leaveOut: true };
    expect((await edit(leaveAnn)).status).toBe(200);
    expect((await edit(leaveAnn)).status).toBe(200);
    expect(await left()).toEqual(['row.bob@fabrikam.com', 'row.cleo@fabrikam.com']);
    const moved = { position: 2, was: 'row.cleo@fabrikam.com', address: 'row.dora@fabrikam.com' };
    expect((await edit(moved)).status).toBe(200);
    expect((await edit(moved)).status).toBe(200);
    expect(await left()).toEqual(['row.bob@fabrikam.com', 'row.dora@fabrikam.com']);
    const late = await edit({ position: 0, was: 'row.ann@fabrikam.com', name: 'Ann' });
    expect([late.status, late.body.heading]).toEqual([422, words.problems.rowGone.heading]);
  });

  test('takes over another role of an app, and is never there twice', async () => {
    const { targets } = (
      await tab().post<TabTargets>('targets/search', { text: contoso.apps.supplierPortal.displayName })
    ).body;
    const app = targets.find(({ kind, viaDisplayName }) => kind === 'app' && viaDisplayName === null);
    const [reader, editor] = app?.roles ?? [];
    const draft = await plan('new.role@fabrikam.com');
    const into = (appRoleId?: string) =>
      tab().post<TabDraft>(`drafts/${draft.id}/targets`, { id: randomUUID(), target: app?.ref, appRoleId });
    expect((await into()).status).toBe(422);
    const first = await into(reader?.id);
    const second = await into(editor?.id);
    expect(second.body.id).toBe(first.body.id);
    expect(second.body.target.label).toContain(`as ${editor?.displayName ?? '?'}`);
    const other = await add(draft, team);
    const twice = await tab().patch<TabProblem>(`drafts/${other.body.id}`, { target: group(projectFalcon) });
    expect([twice.status, twice.body.text]).toEqual([422, messages.formProblems.targetListed]);
  });

  test('goes by the last edit, whichever of its targets is looked at when it is sent', async () => {
    const draft = await plan('last.ann@fabrikam.com, last.bob@fabrikam.com');
    const other = (await add(draft, team)).body;
    await loseTeam();
    await tab().patch(`drafts/${draft.id}`, { rows: [{ position: 0, leaveOut: true }] });
    await guestlist.control.reset();
    const pressed = await tab().post<TabProblem>(`drafts/${other.id}/send`, {});
    expect([pressed.status, pressed.body.heading]).toEqual([422, words.problems.judgedAnew.heading]);
    for (const { id } of [draft, other])
      expect((await rowsOf(id)).map(({ address }) => address)).toEqual(['last.bob@fabrikam.com']);
  });

  test('invites and mails each new guest once, however often it is pressed, and lets them into all', async () => {
    // The second request cannot see yet whom the first has just invited.
    await guestlist.control.change({ replicationDelayMs: 3_000 });
    const draft = await plan('sent.ann@fabrikam.com, sent.bob@adatum.com');
    const other = (await add(draft, team)).body;
    const refused = (await add(draft, group(boardRoom))).body;
    expect(refused.refusal).not.toBeNull();
    expect(refused.guestsToSend).toBe(2);
    const press = () => tab().post<TabDraft>(`drafts/${other.id}/send`, {});
    const sent = await Promise.all([press(), press(), press()]);
    expect(sent.map(({ status, body }) => [status, body.id])).toEqual(sent.map(() => [200, other.id]));
    await waitUntil(async () => {
      const { list } = await draftOf(draft.id);
      return list.filter(({ state }) => state === 'ended').length === 2;
    }, 60_000);
    for (const { id } of [draft, other]) {
      expect((await draftOf(id)).progress).toMatchObject({ done: 2, notDone: 0 });
      expect((await rowsOf(id)).map(({ state }) => state)).toEqual(['pending', 'pending']);
    }
    expect((await mailsTo('sent.')).sort()).toEqual(['sent.ann@fabrikam.com', 'sent.bob@adatum.com']);
    expect((await draftOf(refused.id)).state).toBe('draft');
    expect((await press()).body.state).toBe('ended');
    expect(await mailsTo('sent.')).toHaveLength(2);
    await guestlist.control.change({ replicationDelayMs: 0 });
  }, 90_000);

  test('is stopped everywhere by one press', async () => {
    const draft = await plan('stopped.ann@fabrikam.com');
    const other = (await add(draft, team)).body;
    await tab().post(`drafts/${draft.id}/send`, {});
    expect((await tab().post<TabDraft>(`drafts/${other.id}/cancel`, {})).status).toBe(200);
    await waitUntil(async () =>
      (await draftOf(draft.id)).list.every(({ state }) => state === 'cancelled' || state === 'ended'),
    );
    expect(await mailsTo('stopped.')).toEqual([]);
  }, 60_000);

  test('is not sent where it still holds other guests, but judged anew and shown', async () => {
    const draft = await plan('old.ann@fabrikam.com, old.bob@fabrikam.com');
    const other = (await add(draft, team)).body;
    await loseTeam();
    const edit = await tab().patch(`drafts/${draft.id}`, { rows: [{ position: 0, leaveOut: true }] });
    expect(edit.status).toBe(503);
    await guestlist.control.reset();
    expect((await rowsOf(draft.id)).map(({ address }) => address)).toEqual(['old.bob@fabrikam.com']);
    expect(await rowsOf(other.id)).toHaveLength(2);
    const first = await tab().post<TabProblem>(`drafts/${draft.id}/send`, {});
    expect([first.status, first.body.heading]).toEqual([422, words.problems.judgedAnew.heading]);
    expect((await rowsOf(other.id)).map(({ address }) => address)).toEqual(['old.bob@fabrikam.com']);
    expect((await draftOf(draft.id)).state).toBe('draft');
    expect((await tab().post(`drafts/${draft.id}/send`, {})).status).toBe(200);
    await waitUntil(async () => (await draftOf(other.id)).state === 'ended', 60_000);
    expect(await mailsTo('old.')).toEqual(['old.bob@fabrikam.com']);
  }, 90_000);

  test('loses a target and keeps the others, but never its last one', async () => {
    const draft = await plan('new.eve@fabrikam.com');
    const other = (await add(draft, team)).body;
    const third = (await add(other, group(designReviewers))).body;
    const remove = (id: string) => tab().post<TabDraft>(`drafts/${id}/remove-target`, {});
    const left = await remove(draft.id);
    expect([left.status, left.body.id]).toEqual([200, other.id]);
    expect(namesIn(left.body)).toEqual(['Marketing Launch', 'Design Reviewers']);
    expect((await add(left.body, group(projectFalcon))).body.list).toHaveLength(3);
    expect((await remove(third.id)).status).toBe(200);
    expect((await remove(other.id)).status).toBe(200);
    const [last] = (await draftOf(other.id)).list.filter(({ state }) => state === 'draft');
    expect((await remove(last?.id ?? '')).status).toBe(404);
    expect((await draftOf(last?.id ?? '')).state).toBe('draft');
  });

  test('of somebody else is as good as none', async () => {
    const draft = await plan('new.fay@fabrikam.com');
    const other = (await add(draft, team)).body;
    const as = tab(max);
    const asked = { id: randomUUID(), target: team };
    expect((await as.post(`drafts/${draft.id}/targets`, asked)).status).toBe(404);
    expect((await as.post(`drafts/${draft.id}/remove-target`, {})).status).toBe(404);
    expect((await as.post(`drafts/${draft.id}/send`, {})).status).toBe(404);
    expect((await as.post(`drafts/${other.id}/cancel`, {})).status).toBe(404);
    expect((await as.patch(`drafts/${other.id}`, { rows: [{ position: 0, leaveOut: true }] })).status).toBe(
      404,
    );
    // An id that is another person's draft already.
    const theirs = await as.post<TabDraft>('drafts', {
      id: randomUUID(),
      target: team,
      text: 'a@fabrikam.com',
    });
    expect(
      (await tab().post(`drafts/${draft.id}/targets`, { id: theirs.body.id, target: group(boardRoom) }))
        .status,
    ).toBe(404);
    expect((await draftOf(draft.id)).list).toHaveLength(2);
  });
});
