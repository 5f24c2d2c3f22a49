import { readOr } from '../../src/domain/reading';
import type { TargetChoice, TargetKind } from '../../src/domain/target';
import { startWorld, targetNamed, type World } from './support/world';
import { coreScopes, ingrid, max, olivia, ursula } from './support/requesters';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
afterEach(() => {
  world.gateway.intervene = () => null;
});

const named = (choices: readonly TargetChoice[]): string[] =>
  choices.map(({ ref, displayName }) => `${ref.kind} ${displayName}`);

describe('what a requester may manage', () => {
  test('holds their groups, teams and apps that can take guests', async () => {
    const managed = named(await (await world.as(olivia)).targets.listManaged());
    expect(managed).toEqual(
      expect.arrayContaining([
        'group Project Falcon',
        'group Design Reviewers',
        'group Expense Portal users',
        'team Marketing Launch',
        'team Supplier Onboarding',
        'group Apollo',
        'team Apollo',
        'app Expense Portal',
        'app Supplier Portal',
        'group Workstream 001',
        'group Workstream 320',
      ]),
    );
    expect(managed).toHaveLength(new Set(managed).size);
    for (const refused of [
      'All Contractors',
      'Finance Share',
      'Warehouse Alerts',
      'Newsletter',
      'Helpdesk Operators',
      'Executive Vault',
      'Legal Matters',
      'Old Intranet',
      'Hidden Tool',
      'Board Room',
      'Microsoft Graph',
    ]) {
      expect(managed.join('\n')).not.toContain(refused);
    }
  });

  test('names the group that opens an app', async () => {
    const managed = await (await world.as(olivia)).targets.listManaged();
    const portal = managed.find(
      ({ displayName, ref }) => displayName === 'Expense Portal' && ref.kind === 'app',
    );
    expect(portal?.viaDisplayName).toBe('Expense Portal users');
    expect(portal?.ref).toMatchObject({
      viaGroupId: (await targetNamed(world, 'group', 'Expense Portal users')).id,
    });
  });

  test('is known with the core permissions alone, apps left out', async () => {
    const managed = named(await (await world.as(olivia, coreScopes)).targets.listManaged());
    expect(managed).toEqual(
      expect.arrayContaining(['group Project Falcon', 'team Apollo', 'group Workstream 320']),
    );
    expect(managed.filter((name) => name.startsWith('app'))).toEqual([]);
  });

  test('leaves owned apps out unless they are switched on', async () => {
    const directory = await world.as(olivia, undefined, { ownedApps: false });
    const managed = named(await directory.targets.listManaged());
    expect(managed).toContain('app Expense Portal');
    expect(managed).not.toContain('app Supplier Portal');
  });

  test('takes few requests for hundreds of groups, and none at all for a minute after', async () => {
    const directory = await world.as(olivia);
    const start = world.gateway.seen.length;
    await directory.targets.listManaged();
    const first = world.gateway.seen.length - start;
    expect(first).toBeLessThanOrEqual(45);
    await Promise.all([directory.targets.listManaged(), directory.targets.listManaged()]);
    expect(world.gateway.seen.length - start).toBe(first);
    world.clock.forward(61_000);
    await directory.targets.listManaged();
    expect(world.gateway.seen.length - start).toBeGreaterThan(first);

    const core = await world.as(olivia, coreScopes);
    const before = world.gateway.seen.length;
    await core.targets.listManaged();
    expect(world.gateway.seen.length - before).toBeLessThanOrEqual(4);
  });

  test('is each requester’s own', async () => {
    expect(await (await world.as(max)).targets.listManaged()).toEqual([]);
    expect(named(await (await world.as(ingrid)).targets.listManaged())).toContain('group Project Falcon');
    expect(named(await (await world.as(ursula)).targets.listManaged())).toContain('group Board Room');
  });

  test('is found the other way round where a group’s assignments may not be read', async () => {
    world.gateway.intervene = ({ path, body }) => {
      if (/groups\/[^/]+\/appRoleAssignments/.test(path)) return { kind: 'answer', status: 403 };
      if (!path.includes('$batch') || !body.includes('appRoleAssignments')) return null;
      const { requests } = JSON.parse(body) as { requests: { id: string }[] };
      return {
        kind: 'answer',
        status: 200,
        body: { responses: requests.map(({ id }) => ({ id, status: 403, body: {} })) },
      };
    };
    const managed = await (await world.as(olivia)).targets.listManaged();
    expect(
      managed.find(({ ref, displayName }) => ref.kind === 'app' && displayName === 'Expense Portal')
        ?.viaDisplayName,
    ).toBe('Expense Portal users');
  });
});

describe('a target by name', () => {
  test('is found in any case, the exact name first', async () => {
    const found = named(await (await world.as(olivia)).targets.findByName('  expense PORTAL '));
    expect(found[0]).toBe('app Expense Portal');
    expect(found).toContain('group Expense Portal users');
  });

  test('that fits a group and a team gives both', async () => {
    const found = named(await (await world.as(olivia)).targets.findByName('Apollo'));
    expect(found.slice(0, 2).sort()).toEqual(['group Apollo', 'team Apollo']);
  });

  test.each([
    ['group', 'All Contractors'],
    ['group', 'Newsletter'],
    ['group', 'Board Room'],
    ['app', 'Old Intranet'],
    ['app', 'Hidden Tool'],
  ])('is found though it can take nobody: %s %s', async (kind, name) => {
    expect(named(await (await world.as(olivia)).targets.findByName(name))).toContain(`${kind} ${name}`);
  });

  test('is found by somebody who owns nothing, so that the refusal can be explained', async () => {
    expect(named(await (await world.as(max, coreScopes)).targets.findByName('Project Falcon'))).toEqual([
      'group Project Falcon',
    ]);
  });

  test('gives at most ten, owned before others', async () => {
    const found = await (await world.as(olivia)).targets.findByName('Workstream');
    expect(found).toHaveLength(10);
  });

  test.each(['', '   ', 'no such name', '"; drop', "o'clock", 'x'.repeat(300)])(
    '%j gives none',
    async (name) => {
      expect(await (await world.as(olivia)).targets.findByName(name)).toEqual([]);
    },
  );
});

describe('all about a target', () => {
  const facts = async (kind: TargetKind, name: string) =>
    (await world.as(olivia)).targets.find(await targetNamed(world, kind, name));

  test.each([
    [
      'Project Falcon',
      { type: 'microsoft365', isDynamic: false, guestSwitch: { kind: 'read', value: { allowed: true } } },
    ],
    ['Design Reviewers', { type: 'security', guestSwitch: { kind: 'read', value: { allowed: true } } }],
    ['All Contractors', { isDynamic: true }],
    ['Finance Share', { isSynced: true }],
    ['Warehouse Alerts', { type: 'mailEnabledSecurity' }],
    ['Newsletter', { type: 'distribution' }],
    ['Helpdesk Operators', { isRoleAssignable: true }],
    ['Executive Vault', { isManagementRestricted: true }],
    ['Legal Matters', { guestSwitch: { kind: 'read', value: { allowed: false, by: 'group' } } }],
    ['Confidential Mergers', { hasLabel: true, guestSwitch: { kind: 'read', value: { allowed: true } } }],
  ])('%s', async (name, expected) => {
    expect(await facts('group', name)).toMatchObject({
      kind: 'group',
      displayName: name,
      isOwned: { kind: 'read', value: true },
      landingUrl: `https://myapps.microsoft.com/?tenantid=${olivia.tenantId}`,
      ...expected,
    });
  });

  test('a team’s link carries the group and the tenant', async () => {
    const team = await facts('team', 'Marketing Launch');
    expect(team).toMatchObject({ kind: 'team', type: 'microsoft365' });
    expect(team?.landingUrl).toMatch(/^https:\/\/teams\.microsoft\.com\//);
    expect(team?.landingUrl).toContain(olivia.tenantId);
    expect(team?.landingUrl).toContain(team?.id);
  });

  test('with the core permissions the guest switch is unread and the rest is known', async () => {
    const ref = await targetNamed(world, 'group', 'Legal Matters');
    expect(await (await world.as(olivia, coreScopes)).targets.find(ref)).toMatchObject({
      displayName: 'Legal Matters',
      isOwned: { kind: 'read', value: true },
      guestSwitch: { kind: 'unread', why: 'notPermitted' },
    });
  });

  test('somebody who does not own it is told so', async () => {
    const ref = await targetNamed(world, 'group', 'Board Room');
    expect(await (await world.as(olivia)).targets.find(ref)).toMatchObject({
      isOwned: { kind: 'read', value: false },
    });
  });

  test('an app through its group', async () => {
    expect(await facts('app', 'Expense Portal')).toMatchObject({
      kind: 'app',
      isEnabled: true,
      isHidden: false,
      isMicrosoftGraph: false,
      isAssignedToVia: { kind: 'read', value: true },
      via: { kind: 'group', displayName: 'Expense Portal users' },
      landingUrl: expect.stringMatching(
        `^https://launcher\\.myapps\\.microsoft\\.com/api/signin/[0-9a-f-]{36}\\?tenantId=${olivia.tenantId}$`,
      ) as unknown,
    });
  });

  test('an app through a group that is not assigned to it', async () => {
    const { id } = await targetNamed(world, 'app', 'Expense Portal');
    const other = await targetNamed(world, 'group', 'Design Reviewers');
    const found = await (await world.as(olivia)).targets.find({ kind: 'app', id, viaGroupId: other.id });
    expect(found).toMatchObject({ isAssignedToVia: { kind: 'read', value: false } });
  });

  test('an app of one’s own, with its roles', async () => {
    const app = await facts('app', 'Supplier Portal');
    expect(app).toMatchObject({ isOwned: { kind: 'read', value: true }, via: null });
    expect(app?.kind === 'app' && app.roles.map(({ displayName }) => displayName).sort()).toEqual([
      'Editor',
      'Reader',
    ]);
  });

  test.each([
    ['Old Intranet', { isEnabled: false }],
    ['Hidden Tool', { isHidden: true }],
    ['Microsoft Graph', { isMicrosoftGraph: true }],
  ])('an app that is never offered: %s', async (name, expected) => {
    expect(await facts('app', name)).toMatchObject(expected);
  });

  test('nothing is found under an id of another kind, or under none', async () => {
    const { targets } = await world.as(olivia);
    const team = await targetNamed(world, 'team', 'Marketing Launch');
    const group = await targetNamed(world, 'group', 'Project Falcon');
    const app = await targetNamed(world, 'app', 'Expense Portal');
    const gone = 'e0000000-0000-4000-8000-00000000dead';
    expect(await targets.find({ kind: 'group', id: team.id })).toBeNull();
    expect(await targets.find({ kind: 'team', id: group.id })).toBeNull();
    expect(await targets.find({ kind: 'group', id: app.id })).toBeNull();
    expect(await targets.find({ kind: 'app', id: group.id, viaGroupId: null })).toBeNull();
    expect(await targets.find({ kind: 'app', id: app.id, viaGroupId: gone })).toBeNull();
    expect(await targets.find({ kind: 'group', id: gone })).toBeNull();
  });

  test.each([
    {
      what: 'the tenant’s no stands above the group',
      tenant: { AllowToAddGuests: 'False' },
      own: {},
      guestSwitch: { allowed: false, by: 'tenant' },
    },
    {
      what: 'a labelled group’s no is its label’s',
      tenant: { EnableMIPLabels: 'True' },
      own: { AllowToAddGuests: 'false' },
      guestSwitch: { allowed: false, by: 'label' },
    },
  ])('$what', async ({ tenant, own, guestSwitch }) => {
    const ref = await targetNamed(world, 'group', 'Confidential Mergers');
    const setting = (templateId: string, values: Readonly<Record<string, string>>) => ({
      value: [{ templateId, values: Object.entries(values).map(([name, value]) => ({ name, value })) }],
    });
    world.gateway.intervene = ({ path, body }) => {
      if (path.includes('/groupSettings')) {
        return { kind: 'answer', status: 200, body: setting('62375ab9-6b52-47ed-826b-58e47e0e304b', tenant) };
      }
      if (!path.includes('$batch') || !body.includes('/settings')) return null;
      const part = { id: '1', status: 200, body: setting('08d542b9-071f-4e16-94b0-74abb372e3d9', own) };
      return { kind: 'answer', status: 200, body: { responses: [part] } };
    };
    expect(await (await world.as(olivia)).targets.find(ref)).toMatchObject({
      guestSwitch: { kind: 'read', value: guestSwitch },
    });
  });
});

describe('who could say yes', () => {
  test('are the other owners, with the name to write to', async () => {
    const ref = await targetNamed(world, 'group', 'Board Room');
    expect(await (await world.as(olivia)).targets.owners(ref)).toEqual({
      kind: 'read',
      value: [{ id: ursula.id, displayName: 'Ursula Coowner', signInName: 'ursula@contoso.com' }],
    });
  });

  test('never names the requester', async () => {
    const ref = await targetNamed(world, 'group', 'Project Falcon');
    const owners = readOr(await (await world.as(ingrid)).targets.owners(ref), []);
    expect(owners.map(({ id }) => id)).not.toContain(ingrid.id);
    expect(owners.map(({ id }) => id)).toContain(olivia.id);
  });

  test('is unread where Graph shows ids alone', async () => {
    const ref = await targetNamed(world, 'group', 'Board Room');
    world.gateway.intervene = ({ path }) =>
      path.includes('/owners')
        ? { kind: 'answer', status: 200, body: { value: [{ id: ursula.id, displayName: null }] } }
        : null;
    expect(await (await world.as(olivia)).targets.owners(ref)).toEqual({
      kind: 'unread',
      why: 'notPermitted',
    });
  });
});
