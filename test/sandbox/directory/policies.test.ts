import { contoso } from '../../../src/sandbox/directory/contoso';
import { coreScopes } from '../../../src/sandbox/sandbox-tokens';
import type { GraphBody } from './ask-graph';
import { useDirectory } from './use-directory';

const AUTHORIZATION = '/v1.0/policies/authorizationPolicy';
const DOMAIN_RULE = '/beta/policies/b2bManagementPolicies';

const { groups, tenant } = contoso;
const directory = useDirectory();

/** The policy is JSON within a text within JSON. */
function domainsIn({ value }: GraphBody): unknown {
  const [definition] = (value[0]?.['definition'] ?? []) as readonly string[];
  return JSON.parse(String(definition));
}

test('the authorization policy says who may invite', async () => {
  expect((await directory.ask(AUTHORIZATION)).body).toMatchObject({
    allowInvitesFrom: 'everyone',
    guestUserRoleId: '10dae51f-b6af-4016-8d66-8c2a99b929b3',
  });
  await directory.control.change({ allowInvitesFrom: 'adminsAndGuestInviters' });
  const { body } = await directory.ask(`${AUTHORIZATION}?$select=allowInvitesFrom`);
  expect(body['allowInvitesFrom']).toBe('adminsAndGuestInviters');
});

test('the domain rule names what is blocked, or what alone is allowed', async () => {
  expect(domainsIn((await directory.ask(DOMAIN_RULE)).body)).toEqual({
    B2BManagementPolicy: {
      InvitationsAllowedAndBlockedDomainsPolicy: { BlockedDomains: ['blocked.example'] },
    },
  });
  await directory.control.change({ domainRule: { kind: 'allow', domains: ['fabrikam.com'] } });
  expect(domainsIn((await directory.ask(DOMAIN_RULE)).body)).toEqual({
    B2BManagementPolicy: {
      InvitationsAllowedAndBlockedDomainsPolicy: { AllowedDomains: ['fabrikam.com'] },
    },
  });
});

test('a tenant without a domain rule has no policy of that kind', async () => {
  await directory.control.change({ domainRule: { kind: 'open' } });
  expect((await directory.ask(DOMAIN_RULE)).body.value).toEqual([]);
});

test('the domain rule is unknown to v1.0', async () => {
  const { status, body } = await directory.ask('/v1.0/policies/b2bManagementPolicies');
  expect(status).toBe(400);
  expect(body.error.message).toBe("Resource not found for the segment 'b2bManagementPolicies'.");
});

test.each([AUTHORIZATION, DOMAIN_RULE])('%s is not for the core permissions', async (path) => {
  const { status, body } = await directory.ask(path, { scopes: coreScopes });
  expect(status).toBe(403);
  expect(body.error.code).toBe('AccessDenied');
});

test('group settings say whether the tenant takes guests', async () => {
  await directory.control.change({ guestSettings: { allowToAddGuests: false } });
  const { body } = await directory.ask('/v1.0/groupSettings');
  expect(body.value).toMatchObject([
    {
      displayName: 'Group.Unified',
      templateId: '62375ab9-6b52-47ed-826b-58e47e0e304b',
      values: expect.arrayContaining([{ name: 'AllowToAddGuests', value: 'False' }]) as unknown,
    },
  ]);
});

test('a group has settings of its own only where somebody made them', async () => {
  const settingsOf = async ({ id }: { readonly id: string }) =>
    (await directory.ask(`/v1.0/groups/${id}/settings`)).body.value;
  expect(await settingsOf(groups.projectFalcon)).toEqual([]);
  expect(await settingsOf(groups.legalMatters)).toMatchObject([
    {
      templateId: '08d542b9-071f-4e16-94b0-74abb372e3d9',
      values: [{ name: 'AllowToAddGuests', value: 'False' }],
    },
  ]);
});

test('the organisation names its domains and which of them is the initial one', async () => {
  const { body } = await directory.ask('/v1.0/organization');
  expect(body.value).toMatchObject([
    {
      id: tenant.id,
      verifiedDomains: [
        { name: 'contoso.com', isInitial: false },
        { name: 'contoso.onmicrosoft.com', isInitial: true },
      ],
    },
  ]);
});

test.each([
  ['authorizationPolicy', AUTHORIZATION],
  ['b2bManagementPolicies', DOMAIN_RULE],
  ['groupSettings', '/v1.0/groupSettings'],
  ['organization', '/v1.0/organization'],
  ['users', '/v1.0/users'],
  ['groups', '/v1.0/groups'],
  ['apps', '/v1.0/servicePrincipals'],
  ['directoryRoles', '/v1.0/me/transitiveMemberOf/microsoft.graph.directoryRole'],
  ['teams', `/v1.0/teams/${contoso.teams.marketingLaunch.id}/members`],
] as const)('%s can be made unreadable for everybody, and nothing else then is', async (subject, path) => {
  expect((await directory.ask(path)).status).toBe(200);
  await directory.control.change({ unreadable: [subject] });
  expect((await directory.ask(path)).status).toBe(403);
  expect((await directory.ask('/v1.0/me')).status).toBe(200);
});
