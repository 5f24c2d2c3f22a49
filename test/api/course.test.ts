import { randomUUID } from 'node:crypto';
import type { TabActionAnswers } from '../../src/domain/tab/tab-actions';
import type { TabDraft } from '../../src/domain/tab/tab-draft';
import type { TabGuestPage } from '../../src/domain/tab/tab-guest';
import { formatTargetRef } from '../../src/domain/target';
import { contoso } from '../../src/sandbox/directory/contoso';
import { denied } from '../support/denied';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';
import { waitUntil } from '../support/wait-until';

const { olivia, max } = contoso.people;
const falcon = formatTargetRef({ kind: 'group', id: contoso.groups.projectFalcon.id });

async function plan(guestlist: Guestlist, text: string): Promise<string> {
  const id = randomUUID();
  await guestlist.tab(olivia).post('drafts', { id, target: falcon, text });
  return id;
}

test('A list rests as long as its requester wants, and nobody else can wake it', async () => {
  const guestlist = await startGuestlist({ env: { SEND_HOLD_SECONDS: '2' } });
  const id = await plan(guestlist, 'ann@fabrikam.com, bob@adatum.com');
  const press = async (what: string, who = olivia) =>
    (await guestlist.tab(who).post<TabDraft>(`drafts/${id}/${what}`, {})).status;
  const draft = async () => (await guestlist.tab(olivia).get<TabDraft>(`drafts/${id}`)).body;
  expect(await press('send')).toBe(200);
  expect([await press('pause'), await press('pause')]).toEqual([200, 200]);
  await waitUntil(async () => (await draft()).state === 'paused');
  expect(await press('resume', max)).toBe(404);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  expect((await guestlist.control.state()).mails).toEqual([]);
  expect((await draft()).state).toBe('paused');
  expect(await press('resume')).toBe(200);
  await waitUntil(async () => (await draft()).state === 'ended');
  expect((await draft()).progress.done).toBe(2);
  await guestlist.close();
}, 120_000);

test('What was not done is tried again for the guest that was chosen, and for no other', async () => {
  const guestlist = await startGuestlist();
  const tab = guestlist.tab(olivia);
  await guestlist.control.fault({
    method: 'POST',
    path: '/invitations$',
    times: 3,
    fault: denied,
  });
  const id = await plan(guestlist, 'ann@fabrikam.com, bob@fabrikam.com, cora@fabrikam.com');
  await tab.post(`drafts/${id}/send`, {});
  const draft = async () => (await tab.get<TabDraft>(`drafts/${id}`)).body;
  await waitUntil(async () => (await draft()).state === 'ended');
  const { guests } = (await tab.get<TabGuestPage>('guests?state=notDone')).body;
  const [first, ...others] = guests.filter(({ can }) => can.includes('retry'));
  expect(others.length).toBeGreaterThan(0);
  await guestlist.control.reset();
  const { answers } = (
    await tab.post<TabActionAnswers>('guests/actions', { action: 'retry', ids: [first?.id] })
  ).body;
  expect(answers).toMatchObject([{ outcome: 'asked' }]);
  await waitUntil(async () => {
    const { state, progress } = await draft();
    return state === 'ended' && progress.done === 1;
  });
  expect((await guestlist.control.state()).mails.map(({ to }) => to)).toEqual([first?.address]);
  expect((await draft()).canRetryFailed).toBe(true);
  await guestlist.close();
}, 120_000);
