import { contoso } from '../../../src/sandbox/directory/contoso';
import { createDirectoryControl } from '../../../src/sandbox/directory/control-client';
import { startDirectory, type RunningDirectory } from '../../../src/sandbox/directory/start-directory';
import { askGraph, type Ask } from './ask-graph';

let directory: RunningDirectory;
let ask: Ask;
beforeEach(async () => {
  directory = await startDirectory();
  ask = askGraph(directory.url);
});
afterEach(() => directory.close());

const control = () => createDirectoryControl(directory.url);
const batch = (requests: readonly object[]) => ask('/v1.0/$batch', { method: 'POST', body: { requests } });
const read = (id: number) => ({ id: String(id), method: 'GET', url: '/me?$select=id' });

test('a batch answers each of its parts, in an order of its own', async () => {
  const { status, body } = await batch([
    read(1),
    { id: '2', method: 'GET', url: '/groups/00000000-0000-4000-8000-000000000000' },
  ]);
  expect(status).toBe(200);
  const answers = body.responses;
  expect(Object.fromEntries(answers.map(({ id, status: one }) => [id, one]))).toEqual({ 1: 200, 2: 404 });
});

test('a batch has twenty parts at the most', async () => {
  const parts = Array.from({ length: 21 }, (_, index) => read(index));
  expect((await batch(parts)).status).toBe(400);
  expect((await batch(parts.slice(1))).body.responses).toHaveLength(20);
});

test('within a batch one part may be throttled and the others not', async () => {
  await control().fault({
    method: 'GET',
    path: '/me$',
    fault: { kind: 'answer', status: 429, headers: { 'retry-after': '7' }, body: {} },
  });
  const { status, body } = await batch([read(1), read(2)]);
  expect(status).toBe(200);
  const answers = body.responses;
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 429]);
  expect(answers.find((answer) => answer.status === 429)?.headers['retry-after']).toBe('7');
});

test('too many requests are told how long to wait, and then go on', async () => {
  await control().change({
    throttle: { resourceUnits: { most: 4, windowMs: 1_000 }, writes: { most: 10, windowMs: 1_000 } },
  });
  const answers = [];
  for (let count = 0; count < 12; count += 1) answers.push(await ask('/v1.0/me'));
  const refused = answers.find(({ status }) => status === 429);
  expect(refused?.body.error.code).toMatch(/TooManyRequests/);
  const seconds = Number(refused?.headers.get('retry-after'));
  expect(seconds).toBeGreaterThanOrEqual(1);
  await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
  expect((await ask('/v1.0/me')).status).toBe(200);
});

test('a fault can drop the connection after the work was done', async () => {
  await control().fault({ method: 'POST', path: '/invitations$', fault: { kind: 'dropAfterCommit' } });
  const invitation = {
    method: 'POST',
    body: {
      invitedUserEmailAddress: 'ann@fabrikam.com',
      inviteRedirectUrl: 'https://myapps.microsoft.com/',
      sendInvitationMessage: true,
    },
  };
  await expect(ask('/v1.0/invitations', invitation)).rejects.toThrow();
  expect((await control().state()).mails).toHaveLength(1);
});

test('what may not be read is 403 for everybody', async () => {
  await control().change({ unreadable: ['authorizationPolicy', 'b2bManagementPolicies'] });
  expect((await ask('/v1.0/policies/authorizationPolicy')).status).toBe(403);
  expect((await ask('/beta/policies/b2bManagementPolicies')).status).toBe(403);
  expect((await ask('/v1.0/me')).status).toBe(200);
});

test('the domain rule is told by beta alone, as JSON within JSON', async () => {
  const { body } = await ask('/beta/policies/b2bManagementPolicies');
  const [definition] = (body.value[0]?.['definition'] ?? []) as readonly string[];
  expect(JSON.parse(String(definition))).toEqual({
    B2BManagementPolicy: {
      InvitationsAllowedAndBlockedDomainsPolicy: { BlockedDomains: ['blocked.example'] },
    },
  });
  expect((await ask('/v1.0/policies/b2bManagementPolicies')).status).toBe(400);
});

test('reset brings back the tenant, the settings and no faults', async () => {
  await control().change({ allowInvitesFrom: 'none' });
  await control().addPerson({ displayName: 'Zoe', address: 'zoe@adatum.com' });
  await control().fault({ method: 'GET', path: '/me$', fault: { kind: 'dropBefore' } });
  await control().reset();
  expect((await ask('/v1.0/me')).status).toBe(200);
  expect((await ask('/v1.0/policies/authorizationPolicy')).body['allowInvitesFrom']).toBe('everyone');
  const zoe = await ask(`/v1.0/users?$filter=${encodeURIComponent("mail eq 'zoe@adatum.com'")}`);
  expect(zoe.body.value).toEqual([]);
});

test('a control call that makes no sense is refused with the reason', async () => {
  await expect(control().change({ allowInvitesFrom: 'nobody' as 'none' })).rejects.toThrow(
    'allowInvitesFrom',
  );
});

test('the tenant holds every kind of target and guest', async () => {
  const owned = await ask(
    '/v1.0/me/ownedObjects/microsoft.graph.group?$top=999&$select=displayName,groupTypes,onPremisesSyncEnabled,isAssignableToRole,isManagementRestricted,mailEnabled,securityEnabled,resourceProvisioningOptions,assignedLabels',
  );
  const kinds = new Set(
    owned.body.value.map((group) =>
      JSON.stringify([
        group['groupTypes'],
        group['onPremisesSyncEnabled'],
        group['isAssignableToRole'],
        group['isManagementRestricted'],
        group['mailEnabled'],
        group['securityEnabled'],
        group['resourceProvisioningOptions'],
        (group['assignedLabels'] as unknown[]).length,
      ]),
    ),
  );
  expect(kinds.size).toBeGreaterThanOrEqual(10);
  const guests = await ask(`/v1.0/users?$top=999&$select=userType,externalUserState,accountEnabled`);
  const states = new Set(guests.body.value.map((person) => JSON.stringify(Object.values(person))));
  expect(states.size).toBeGreaterThanOrEqual(4);
  expect(contoso.teams.marketingLaunch.displayName).toBe('Marketing Launch');
});
