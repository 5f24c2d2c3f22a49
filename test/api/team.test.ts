import { randomUUID } from 'node:crypto';
import type { TabDraft } from '../../src/domain/tab/tab-draft';
import type { TabGuestDetail } from '../../src/domain/tab/tab-guest-detail';
import type { TabGuestPage, TabTeamPage } from '../../src/domain/tab/tab-guest';
import type { TabProblem } from '../../src/domain/tab/tab-problem';
import { formatTargetRef } from '../../src/domain/target';
import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import { sandboxToken } from '../../src/sandbox/directory/sandbox-token';
import { allScopes, coreScopes } from '../../src/sandbox/sandbox-tokens';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';
import { waitUntil } from '../support/wait-until';

const { olivia, ursula, max, amy } = contoso.people;
const team = contoso.teams.marketingLaunch;
const path = `teams/${team.id}/guests`;
const { tab: words } = sentencesFor('en');

/** As Teams itself does it, without Guestlist. */
async function addByOtherMeans({ directory }: Guestlist, { id }: { id: string }) {
  const { status } = await fetch(`${directory.url}/v1.0/groups/${team.id}/members/$ref`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${sandboxToken({ oid: olivia.id, tid: contoso.tenant.id, scopes: allScopes })}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ '@odata.id': `${directory.url}/v1.0/directoryObjects/${id}` }),
  });
  expect(status).toBe(204);
}

async function invite(guestlist: Guestlist, who: { id: string }, address: string) {
  const tab = guestlist.tab(who);
  const id = randomUUID();
  await tab.post('drafts', { id, target: formatTargetRef({ kind: 'team', id: team.id }), text: address });
  await tab.post(`drafts/${id}/send`, {});
  await waitUntil(async () => (await tab.get<TabDraft>(`drafts/${id}`)).body.state === 'ended');
}

describe('The guests of a team, for its owners', () => {
  let guestlist: Guestlist;
  beforeAll(async () => {
    guestlist = await startGuestlist();
    await invite(guestlist, olivia, 'Ann Lee <ann@fabrikam.com>');
  }, 90_000);
  afterAll(() => guestlist.close());

  test('are there with those whom somebody else invited, and by whom', async () => {
    const { body } = await guestlist.tab(ursula).get<TabTeamPage>(path);
    expect(body.team.displayName).toBe(team.displayName);
    expect(body.guests.find(({ name }) => name === 'Ann Lee')).toMatchObject({
      by: olivia.displayName,
      can: [],
      state: 'pending',
    });
    expect(body.notRead).toBeNull();
    expect((await guestlist.tab(ursula).get<TabGuestPage>('guests')).body.guests).toEqual([]);
  });

  test('are there with those who came in otherwise, once each', async () => {
    await addByOtherMeans(guestlist, amy);
    const { guests, totals } = (await guestlist.tab(olivia).get<TabTeamPage>(path)).body;
    const ids = guests.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(guests.filter(({ name }) => name === 'Ann Lee')).toHaveLength(1);
    expect(Object.values(totals).reduce((sum, count) => sum + count, 0)).toBe(guests.length);
    expect(guests.find(({ name }) => name === amy.displayName)).toMatchObject({
      id: `member:${amy.id}`,
      state: 'accepted',
      can: [],
      by: null,
    });
  });

  test('have a history that an owner may read, without the link', async () => {
    const { guests } = (await guestlist.tab(ursula).get<TabTeamPage>(path)).body;
    const id = guests.find(({ name }) => name === 'Ann Lee')?.id ?? '';
    expect((await guestlist.tab(ursula).get(`guests/${id}`)).status).toBe(404);
    const { status, body } = await guestlist.tab(ursula).get<TabGuestDetail>(`guests/${id}?team=${team.id}`);
    expect(status).toBe(200);
    expect(body.steps.length).toBeGreaterThan(2);
    expect([body.redemptionUrl, body.forwardText, body.requestId]).toEqual([null, null, null]);
  });

  test('are not for somebody who is no owner, and the chat’s own words say so', async () => {
    for (const asked of [path, `guests/${randomUUID()}:0?team=${team.id}`, `events?team=${team.id}`]) {
      const { status, body } = await guestlist.tab(max).get<TabProblem>(asked);
      expect([status, body.code, body.text]).toEqual([403, 'forbidden', words.problems.notOwner.text]);
    }
    const none = await guestlist.tab(olivia).get<TabProblem>(`teams/${randomUUID()}/guests`);
    expect([none.status, none.body.code]).toEqual([404, 'gone']);
    const rubbish = await guestlist.tab(olivia).get<TabProblem>('teams/me/guests');
    expect([rubbish.status, rubbish.body.code]).toEqual([400, 'unreadable']);
  });
});

test('Where accounts may not be read, an owner sees those invited with Guestlist and is told of the others', async () => {
  const guestlist = await startGuestlist({ scopes: coreScopes });
  await invite(guestlist, olivia, 'Ann Lee <ann@fabrikam.com>');
  const { body } = await guestlist.tab(olivia).get<TabTeamPage>(path);
  expect(body.guests.map(({ name }) => name)).toEqual(['Ann Lee']);
  expect(body.notRead).toBe(words.membersUnread);
  await guestlist.close();
}, 90_000);
