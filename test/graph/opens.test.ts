import { read, unread } from '../../src/domain/reading';
import { contoso } from '../../src/sandbox/directory/contoso';
import { allScopes, coreScopes, olivia } from './support/requesters';
import { startWorld, type World } from './support/world';

const { groups, teams } = contoso;

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
afterEach(() => {
  world.gateway.intervene = () => null;
});

const opens = async (
  group: { id: string },
  type: 'security' | 'microsoft365',
  scopes: readonly string[] = allScopes,
) => (await world.as(olivia, scopes)).targets.opens({ id: group.id, type });

describe('what a group opens', () => {
  test('is told by name and number, in one request', async () => {
    const directory = await world.as(olivia);
    const before = world.gateway.seen.length;
    const { expensePortalUsers } = groups;
    expect(await directory.targets.opens({ id: expensePortalUsers.id, type: 'security' })).toEqual({
      apps: read(['Expense Portal']),
      groupsAbove: read(['Design Reviewers']),
      licences: read(1),
      hasSite: read(false),
      label: read(null),
      members: read(1),
    });
    expect(world.gateway.seen).toHaveLength(before + 1);
  });

  test('has a site if it is a Microsoft 365 group and sites may be read, and a label by its name', async () => {
    const found = await opens(groups.confidentialMergers, 'microsoft365', [...allScopes, 'Sites.Read.All']);
    expect(found).toMatchObject({ hasSite: read(true), label: read('Confidential'), apps: read([]) });
    expect(await opens(teams.marketingLaunch, 'microsoft365')).toMatchObject({
      hasSite: unread('notPermitted'),
      members: read(3),
    });
  });

  test('is known in part with the core permissions alone', async () => {
    const found = await opens(groups.expensePortalUsers, 'security', coreScopes);
    expect(found).toMatchObject({ apps: unread('notPermitted'), licences: read(1), members: read(1) });
  });

  test('is unread part by part, where a part fails or cannot be understood', async () => {
    world.gateway.intervene = ({ path }) =>
      path.endsWith('/$batch')
        ? {
            kind: 'answer',
            status: 200,
            body: {
              responses: [
                { id: '1', status: 503, body: {} },
                { id: '2', status: 200, body: { value: [] } },
                {
                  id: '3',
                  status: 403,
                  body: { error: { code: 'Authorization_RequestDenied', message: '' } },
                },
                { id: '4', status: 200, body: { value: [{ resourceDisplayName: 'Expense Portal' }] } },
              ],
            },
          }
        : null;
    expect(await opens(groups.expensePortalUsers, 'security')).toEqual({
      apps: read(['Expense Portal']),
      groupsAbove: unread('notPermitted'),
      licences: unread('unavailable'),
      hasSite: read(false),
      label: unread('unavailable'),
      members: unread('unavailable'),
    });
  });

  test('of a group that is not there is unread', async () => {
    const gone = { id: 'b0000000-0000-4000-8000-00000000dead' };
    const found = await opens(gone, 'security');
    expect(found).toMatchObject({ apps: { kind: 'unread' }, members: { kind: 'unread' } });
  });
});
