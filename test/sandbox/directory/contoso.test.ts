import { contoso } from '../../../src/sandbox/directory/contoso';
import { idsIn } from './ask-graph';
import { useDirectory } from './use-directory';

const { people, groups, teams, apps } = contoso;
const directory = useDirectory();

const ownedBy = async (as: { readonly id: string }, type: string) =>
  idsIn(
    (await directory.ask(`/v1.0/me/ownedObjects/microsoft.graph.${type}?$select=id&$top=999`, { as })).body,
  );

const MICROSOFT_365 = { groupTypes: ['Unified'], mailEnabled: true, onPremisesSyncEnabled: null };
const SECURITY = { groupTypes: [], mailEnabled: false, securityEnabled: true };
const GROUP_FIELDS =
  'id,displayName,groupTypes,mailEnabled,securityEnabled,onPremisesSyncEnabled,isAssignableToRole,isManagementRestricted,membershipRule,resourceProvisioningOptions,assignedLabels';

test.each([
  ['a Microsoft 365 group', groups.projectFalcon, { ...MICROSOFT_365, resourceProvisioningOptions: [] }],
  ['a security group', groups.designReviewers, SECURITY],
  ['a team', teams.marketingLaunch, { ...MICROSOFT_365, resourceProvisioningOptions: ['Team'] }],
  [
    'a dynamic group',
    groups.allContractors,
    { groupTypes: ['DynamicMembership'], membershipRule: '(user.userType -eq "Guest")' },
  ],
  ['a synced group', groups.financeShare, { onPremisesSyncEnabled: true }],
  ['a mail-enabled security group', groups.warehouseAlerts, { mailEnabled: true, securityEnabled: true }],
  ['a distribution list', groups.newsletter, { mailEnabled: true, securityEnabled: false, groupTypes: [] }],
  ['a role-assignable group', groups.helpdeskOperators, { isAssignableToRole: true }],
  ['a management-restricted group', groups.executiveVault, { isManagementRestricted: true }],
  ['a group with a label', groups.confidentialMergers, { assignedLabels: [{ displayName: 'Confidential' }] }],
  ['a group of the same name as a team', groups.apolloGroup, { ...SECURITY, displayName: 'Apollo' }],
  ['a team of the same name as a group', teams.apolloTeam, { ...MICROSOFT_365, displayName: 'Apollo' }],
])('Olivia owns %s', async (_, { id }, wire) => {
  expect(await ownedBy(people.olivia, 'group')).toContain(id);
  expect((await directory.ask(`/v1.0/groups/${id}?$select=${GROUP_FIELDS}`)).body).toMatchObject(wire);
});

test.each([
  ['by its own setting', groups.legalMatters],
  ['by its label and the setting that shows it', groups.sealedBids],
])('Olivia owns a group closed to guests %s', async (_, { id }) => {
  expect(await ownedBy(people.olivia, 'group')).toContain(id);
  expect((await directory.ask(`/v1.0/groups/${id}/settings`)).body.value).toMatchObject([
    { values: [{ name: 'AllowToAddGuests', value: 'False' }] },
  ]);
});

test('Olivia owns a group that opens an app nobody owns', async () => {
  expect(await ownedBy(people.olivia, 'group')).toContain(groups.expensePortalUsers.id);
  const path = `/v1.0/servicePrincipals/${apps.expensePortal.id}`;
  expect((await directory.ask(`${path}/owners`)).body.value).toEqual([]);
  const assigned = await directory.ask(`${path}/appRoleAssignedTo`);
  expect(assigned.body.value).toMatchObject([{ principalId: groups.expensePortalUsers.id }]);
});

test.each([
  ['an app with roles', apps.supplierPortal, { appRoles: [{ value: 'Reader' }, { value: 'Editor' }] }],
  ['a disabled app', apps.oldIntranet, { accountEnabled: false }],
  ['a hidden app', apps.hiddenTool, { tags: ['WindowsAzureActiveDirectoryIntegratedApp', 'HideApp'] }],
])('Olivia owns %s', async (_, { id }, wire) => {
  expect(await ownedBy(people.olivia, 'servicePrincipal')).toContain(id);
  expect((await directory.ask(`/v1.0/servicePrincipals/${id}`)).body).toMatchObject(wire);
});

test("there are a group and a dynamic team of somebody else's", async () => {
  const ursulas = await ownedBy(people.ursula, 'group');
  const olivias = await ownedBy(people.olivia, 'group');
  for (const { id } of [groups.boardRoom, teams.fieldStaff]) {
    expect(ursulas).toContain(id);
    expect(olivias).not.toContain(id);
  }
});

test.each([
  ['a colleague', people.max, { userType: 'Member', externalUserState: null }],
  ['a guest who has accepted', people.amy, { userType: 'Guest', externalUserState: 'Accepted' }],
  ['a guest who has not', people.pete, { userType: 'Guest', externalUserState: 'PendingAcceptance' }],
  ['an external member', people.extra, { userType: 'Member', externalUserState: 'Accepted' }],
  ['a guest blocked from signing in', people.bella, { userType: 'Guest', accountEnabled: false }],
  [
    'a guest known by another mail address',
    people.carl,
    { otherMails: [people.carl.address, 'carl.contractor@adatum.com'] },
  ],
  [
    'a guest known by a proxy address',
    people.pam,
    { proxyAddresses: ['SMTP:pam@adatum.com', 'smtp:pam.proxy@adatum.com'] },
  ],
  [
    'a guest known by the address a passcode is sent to',
    people.otto,
    { identities: [{ issuer: 'mail', issuerAssignedId: 'otto.onetime@adatum.com' }] },
  ],
])('there is %s', async (_, { id }, wire) => {
  const fields = 'userType,externalUserState,accountEnabled,otherMails,proxyAddresses,identities';
  expect((await directory.ask(`/v1.0/users/${id}?$select=${fields}`)).body).toMatchObject(wire);
});

test('one guest is in one of the groups already', async () => {
  const { body } = await directory.ask(`/v1.0/groups/${groups.projectFalcon.id}/members?$select=id`);
  expect(idsIn(body)).toContain(people.mia.id);
});

test('everything contoso.ts names is there, under that name', async () => {
  const named = [
    ...Object.values(people).map(({ id, displayName }) => ({ path: `users/${id}`, displayName })),
    ...Object.values({ ...groups, ...teams }).map(({ id, displayName }) => ({
      path: `groups/${id}`,
      displayName,
    })),
    ...Object.values(apps).map(({ id, displayName }) => ({ path: `servicePrincipals/${id}`, displayName })),
  ];
  for (const { path, displayName } of named) {
    expect((await directory.ask(`/v1.0/${path}`)).body).toMatchObject({ displayName });
  }
});
