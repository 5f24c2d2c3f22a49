import { randomUUID } from 'node:crypto';
import { createTabApi } from '../../src/api/tab/create-tab-api';
import type { TabParts } from '../../src/api/tab/tab-parts';
import type { TabActionAnswers } from '../../src/domain/tab/tab-actions';
import type { TabDraft } from '../../src/domain/tab/tab-draft';
import type { TabGuestPage } from '../../src/domain/tab/tab-guest';
import type { TabProblem } from '../../src/domain/tab/tab-problem';
import { formatTargetRef } from '../../src/domain/target';
import { sentencesFor } from '../../src/language/sentences-for';
import { contoso } from '../../src/sandbox/directory/contoso';
import { createTabSignIn } from '../../src/sandbox/tab-sign-in';
import { createTabClient } from '../fakes/tab-client';
import { startGuestlist, type Guestlist } from '../support/start-guestlist';
import { waitUntil } from '../support/wait-until';

const { olivia, max } = contoso.people;
const falcon = formatTargetRef({ kind: 'group', id: contoso.groups.projectFalcon.id });

/** Every route there is, so that a new one is tested without a word. */
const routes = createTabApi({ settings: {} } as unknown as TabParts, {
  listen: () => null,
  close: () => undefined,
})
  .filter(({ path }) => path !== '/api/tab/words')
  .map(({ method, path }) => [method.toUpperCase(), path.replace('/api/tab/', '')] as const);

const bodies: Readonly<Record<string, unknown>> = {
  drafts: { id: randomUUID(), target: falcon, text: 'eve@fabrikam.com' },
  'drafts/:id/targets': { id: randomUUID(), target: falcon },
  'targets/search': { text: '' },
  'guests/actions': { action: 'remove', ids: [`${randomUUID()}:0`] },
};

describe('Who may ask the tab', () => {
  let guestlist: Guestlist;
  let draftId: string;
  let guestId: string;
  beforeAll(async () => {
    guestlist = await startGuestlist();
    const tab = guestlist.tab(olivia);
    draftId = randomUUID();
    await tab.post('drafts', { id: draftId, target: falcon, text: 'ann@fabrikam.com, bob@adatum.com' });
    const sentId = randomUUID();
    await tab.post('drafts', { id: sentId, target: falcon, text: 'carl@adatum.com' });
    await tab.post(`drafts/${sentId}/send`, {});
    await waitUntil(async () => (await tab.get<TabDraft>(`drafts/${sentId}`)).body.state === 'ended');
    const { body } = await tab.get<TabGuestPage>('guests');
    guestId = body.guests[0]?.id ?? '';
  }, 90_000);
  afterAll(() => guestlist.close());

  const filled = (path: string) =>
    path
      .replace('guests/:id', `guests/${guestId}`)
      .replace(':id', draftId)
      .replace(':groupId', contoso.teams.marketingLaunch.id);

  async function ask(
    [method, path]: readonly [string, string],
    headers: Readonly<Record<string, string>>,
  ): Promise<{ status: number; body: TabProblem }> {
    const hasBody = method !== 'GET';
    const response = await fetch(`${guestlist.bot.url}/api/tab/${filled(path)}`, {
      method,
      headers: { ...(hasBody ? { 'content-type': 'application/json' } : {}), ...headers },
      ...(hasBody ? { body: JSON.stringify(bodies[path] ?? {}) } : {}),
    });
    return { status: response.status, body: (await response.json()) as TabProblem };
  }

  const requests = async () => (await guestlist.control.state()).requests.length;

  test.each(routes)(
    '%s %s: without a token, or with rubbish for one, is told to sign in',
    async (...route) => {
      const before = await requests();
      for (const headers of [
        {},
        { authorization: 'Bearer a.b.c' },
        { authorization: 'Basic b2xpdmlhOg==' },
      ]) {
        const { status, body } = await ask(route, { 'accept-language': 'nl', ...headers });
        expect([status, body.code, body.heading]).toEqual([
          401,
          'signInNeeded',
          sentencesFor('nl').messages.signInNeeded.heading,
        ]);
      }
      expect(await requests()).toBe(before);
    },
  );

  test.each(routes)('%s %s: from another website is refused, with a good token too', async (...route) => {
    const before = await requests();
    const token = await guestlist.tabToken(olivia);
    const { port } = new URL(guestlist.bot.url);
    for (const origin of [
      'https://evil.example',
      'null',
      `http://evil.example:${port}`,
      `https://127.0.0.1:${port}`,
    ]) {
      const { status, body } = await ask(route, { authorization: `Bearer ${token}`, origin });
      expect([status, body.code]).toEqual([403, 'forbidden']);
    }
    expect(await requests()).toBe(before);
  });

  test.each(routes.filter(([, path]) => path.includes(':')))(
    '%s %s: somebody else’s is as good as none',
    async (...route) => {
      const { status, body } = await ask(route, { authorization: `Bearer ${await guestlist.tabToken(max)}` });
      expect(status).toBe(route[1].startsWith('teams/') ? 403 : 404);
      expect(JSON.stringify(body)).not.toMatch(/ann|bob|carl|fabrikam|adatum/i);
    },
  );

  test('what others tried has moved nothing', async () => {
    const tab = guestlist.tab(olivia);
    const { body } = await tab.get<TabDraft>(`drafts/${draftId}`);
    expect([body.state, body.rows]).toEqual(['draft', 2]);
    const acted = await guestlist.tab(max).post<TabActionAnswers>('guests/actions', {
      action: 'undo',
      ids: [guestId],
    });
    expect(acted.body.answers).toMatchObject([{ outcome: 'gone' }]);
    const again = await guestlist
      .tab(max)
      .post<TabProblem>('drafts', { id: draftId, target: falcon, text: 'eve@adatum.com' });
    expect([again.status, again.body.code]).toEqual([404, 'gone']);
    expect((await tab.get<TabDraft>(`drafts/${draftId}`)).body.rows).toBe(2);
  });

  test('a page of our own may ask, and one that names no origin', async () => {
    const authorization = `Bearer ${await guestlist.tabToken(olivia)}`;
    expect((await ask(['GET', 'limits'], { authorization, origin: guestlist.bot.url })).status).toBe(200);
    expect((await ask(['GET', 'limits'], { authorization })).status).toBe(200);
  });

  test('a token of another start, another tenant or with something changed is none', async () => {
    const other = await createTabSignIn(contoso.tenant.id);
    const person = { id: olivia.id, tenantId: contoso.tenant.id };
    const own = await guestlist.tabToken(olivia);
    const [head, claims, signature] = own.split('.');
    const forged = Buffer.from(
      JSON.stringify({
        ...(JSON.parse(Buffer.from(claims ?? '', 'base64url').toString()) as object),
        oid: max.id,
      }),
    ).toString('base64url');
    const unsigned = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
    const tokens = [
      await other.mint(person),
      await (await createTabSignIn(randomUUID())).mint(person),
      `${head ?? ''}.${forged}.${signature ?? ''}`,
      `${unsigned}.${claims ?? ''}.`,
    ];
    for (const token of tokens) {
      const asked = await createTabClient(guestlist.bot.url, 'en', () => Promise.resolve(token)).get(
        'limits',
      );
      expect(asked.status).toBe(401);
    }
    expect(await other.admit(await other.mint({ ...person, tenantId: randomUUID() }))).toBeNull();
  });
});
