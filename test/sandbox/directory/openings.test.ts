import { contoso } from '../../../src/sandbox/directory/contoso';
import { allScopes } from '../../../src/sandbox/sandbox-tokens';
import { useDirectory } from './use-directory';

const { groups } = contoso;
const directory = useDirectory();
const withSites = [...allScopes, 'Sites.Read.All'];

test('a group tells the groups it is in, and its licences when they are selected', async () => {
  const path = `/v1.0/groups/${groups.expensePortalUsers.id}`;
  const above = await directory.ask(`${path}/transitiveMemberOf/microsoft.graph.group?$select=displayName`);
  expect(above.body.value.map(({ displayName }) => displayName)).toEqual(['Design Reviewers']);
  expect((await directory.ask(path)).body['assignedLicenses']).toBeUndefined();
  const { body } = await directory.ask(`${path}?$select=assignedLicenses`);
  expect(body['assignedLicenses']).toHaveLength(1);
});

test('a Microsoft 365 group has a site for whoever may read sites, a security group has none', async () => {
  const site = (id: string, scopes: readonly string[]) =>
    directory.ask(`/v1.0/groups/${id}/sites/root`, { scopes });
  expect((await site(groups.projectFalcon.id, withSites)).body['webUrl']).toMatch(
    /^https:\/\/contoso\.sharepoint/,
  );
  expect((await site(groups.designReviewers.id, withSites)).status).toBe(404);
  expect((await site(groups.projectFalcon.id, allScopes)).status).toBe(403);
});
