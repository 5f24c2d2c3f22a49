import { startWorld, type World } from './support/world';
import { coreScopes, gary, ingrid, olivia } from './support/requesters';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
afterEach(() => {
  world.gateway.intervene = () => null;
});

test('the tenant’s rules are read', async () => {
  const directory = await world.as(olivia);
  const tenant = await directory.tenant.tenant();
  expect(tenant).toMatchObject({
    id: olivia.tenantId,
    displayName: 'Contoso',
    invitePolicy: { kind: 'read', value: 'everyone' },
    domainRule: { kind: 'read', value: { kind: 'deny', domains: ['blocked.example'] } },
  });
  expect(tenant.verifiedDomains).toMatchObject({ kind: 'read' });
  expect(tenant.verifiedDomains.kind === 'read' && [...tenant.verifiedDomains.value].sort()).toEqual([
    'contoso.com',
    'contoso.onmicrosoft.com',
  ]);
});

test('with the core permissions the rules are unread, and not asked for', async () => {
  const directory = await world.as(olivia, coreScopes);
  const before = world.gateway.count('GET', /policies/);
  expect(await directory.tenant.tenant()).toMatchObject({
    displayName: 'Contoso',
    invitePolicy: { kind: 'unread', why: 'notPermitted' },
    domainRule: { kind: 'unread', why: 'notPermitted' },
  });
  expect(world.gateway.count('GET', /policies/)).toBe(before);
});

test.each([
  [403, 'notPermitted'],
  [404, 'unavailable'],
  [501, 'unavailable'],
  [503, 'unavailable'],
])('a policy answered with %s is unread: %s', async (status, why) => {
  const directory = await world.as(olivia);
  world.gateway.intervene = ({ path }) => (path.includes('olicies') ? { kind: 'answer', status } : null);
  expect(await directory.tenant.tenant()).toMatchObject({
    invitePolicy: { kind: 'unread', why },
    domainRule: { kind: 'unread', why },
  });
});

test.each([
  [
    'allow',
    { AllowedDomains: ['Fabrikam.com'], BlockedDomains: [] },
    { kind: 'allow', domains: ['fabrikam.com'] },
  ],
  ['open', {}, { kind: 'open' }],
])('a domain list can be: %s', async (_, lists, rule) => {
  const definition = JSON.stringify({
    B2BManagementPolicy: { InvitationsAllowedAndBlockedDomainsPolicy: lists },
  });
  world.gateway.intervene = ({ path }) =>
    path.includes('b2bManagement')
      ? { kind: 'answer', status: 200, body: { value: [{ definition: [definition] }] } }
      : null;
  expect((await (await world.as(olivia)).tenant.tenant()).domainRule).toEqual({ kind: 'read', value: rule });
});

test.each([['no JSON'], ['{"B2BManagementPolicy":[]}']])(
  'a domain list that is %s is unread',
  async (definition) => {
    world.gateway.intervene = ({ path }) =>
      path.includes('b2bManagement')
        ? { kind: 'answer', status: 200, body: { value: [{ definition: [definition] }] } }
        : null;
    expect((await (await world.as(olivia)).tenant.tenant()).domainRule).toMatchObject({ kind: 'unread' });
  },
);

test('a requester is known by type and role', async () => {
  expect(await (await world.as(olivia)).tenant.requester()).toEqual({
    id: olivia.id,
    displayName: 'Olivia Owner',
    type: { kind: 'read', value: 'member' },
    mayInviteByRole: { kind: 'read', value: false },
  });
  expect((await (await world.as(ingrid)).tenant.requester()).mayInviteByRole).toEqual({
    kind: 'read',
    value: true,
  });
  expect((await (await world.as(gary)).tenant.requester()).type).toEqual({ kind: 'read', value: 'guest' });
});

test('a role shown by its id alone could not be checked', async () => {
  world.gateway.intervene = ({ path }) =>
    path.includes('transitiveMemberOf')
      ? {
          kind: 'answer',
          status: 200,
          body: {
            value: [{ '@odata.type': '#microsoft.graph.directoryRole', id: 'x', roleTemplateId: null }],
          },
        }
      : null;
  expect((await (await world.as(olivia)).tenant.requester()).mayInviteByRole).toEqual({
    kind: 'unread',
    why: 'notPermitted',
  });
});

test('a requester whose sign-in has run out must sign in again, claims and all', async () => {
  const claims = '{"access_token":{}}';
  world.gateway.intervene = () => ({
    kind: 'answer',
    status: 401,
    headers: {
      'www-authenticate': `Bearer error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`,
    },
  });
  await expect((await world.as(olivia)).tenant.requester()).rejects.toMatchObject({
    name: 'SignInNeeded',
    claims,
  });
});
