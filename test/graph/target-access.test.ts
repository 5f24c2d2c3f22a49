import type { Directory } from '../../src/ports/directory';
import type { TargetRef } from '../../src/domain/target';
import { grantOne } from './support/grant-one';
import { graphError, type Intervention } from './support/gateway';
import { personIdOf, startWorld, targetNamed, type World } from './support/world';
import { coreScopes, max, olivia } from './support/requesters';

let world: World;
let directory: Directory;
let amy: string;
beforeEach(async () => {
  world = await startWorld();
  directory = await world.as(olivia);
  amy = await personIdOf(world, 'amy@fabrikam.com');
});
afterEach(() => world.close());

const holdersOf = (ref: TargetRef) => directory.access.holders(ref, [amy]);
const amyIsIn = { kind: 'read', value: expect.objectContaining({ size: 1 }) as unknown };
const amyIsOut = { kind: 'read', value: new Set() };
const writes = (): number => world.gateway.count('POST', /members|appRoleAssignedTo/);
function onWrite(intervention: Intervention): void {
  world.gateway.intervene = ({ method, path }) =>
    method === 'POST' && /members|appRoleAssignedTo/.test(path) ? intervention : null;
}

async function settled<T>(look: () => Promise<T>, isDone: (value: T) => boolean): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    const value = await look();
    if (isDone(value) || tries >= 40) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** As it went well, with what Graph called the call. */
const written = (kind: string) => ({
  kind,
  directoryRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
});

describe.each([
  ['group', 'Project Falcon'],
  ['group', 'Design Reviewers'],
  ['team', 'Marketing Launch'],
  ['app', 'Expense Portal'],
] as const)('the %s %s', (kind, name) => {
  test('takes a guest, once, and lets them go again', async () => {
    const ref = await targetNamed(world, kind, name);
    expect(await holdersOf(ref)).toEqual(amyIsOut);
    expect(await grantOne(directory.access, ref, [amy, null])).toEqual(written('granted'));
    expect(
      await settled(
        () => holdersOf(ref),
        (found) => found.kind === 'read' && found.value.size > 0,
      ),
    ).toEqual(amyIsIn);
    if (kind !== 'team')
      expect(await grantOne(directory.access, ref, [amy, null])).toEqual({ kind: 'alreadyIn' });
    expect(await directory.access.revoke(ref, amy)).toEqual(written('revoked'));
    expect(
      await settled(
        () => holdersOf(ref),
        (found) => found.kind === 'read' && found.value.size === 0,
      ),
    ).toEqual(amyIsOut);
    expect(await directory.access.revoke(ref, amy)).toEqual({ kind: 'wasNotIn' });
    expect(await personIdOf(world, 'amy@fabrikam.com')).toBe(amy);
  });
});

test('an app of one’s own gives the role that was asked for', async () => {
  const ref = await targetNamed(world, 'app', 'Supplier Portal');
  const app = await directory.targets.find(ref);
  const role = app?.kind === 'app' ? app.roles[0]?.id : undefined;
  expect(await grantOne(directory.access, ref, [amy, role ?? ''])).toEqual(written('granted'));
  const body = world.gateway.seen.find(
    ({ method, path }) => method === 'POST' && path.includes('appRoleAssignedTo'),
  )?.body;
  expect(JSON.parse(body ?? '')).toEqual({ principalId: amy, resourceId: ref.id, appRoleId: role });
  expect(await grantOne(directory.access, ref, [amy, role ?? ''])).toEqual({ kind: 'alreadyIn' });
  expect(await holdersOf(ref)).toEqual(amyIsIn);
  expect(await directory.access.revoke(ref, amy)).toEqual(written('revoked'));
  expect(await directory.access.revoke(ref, amy)).toEqual({ kind: 'wasNotIn' });
});

test('the core permissions are enough to add a guest to a group and a team', async () => {
  const core = await world.as(olivia, coreScopes);
  for (const [kind, name] of [
    ['group', 'Project Falcon'],
    ['team', 'Supplier Onboarding'],
  ] as const) {
    const ref = await targetNamed(world, kind, name);
    expect(await grantOne(core.access, ref, [amy, null])).toEqual(written('granted'));
    expect(
      await settled(
        () => core.access.holders(ref, [amy]),
        (found) => found.kind === 'read' && found.value.size > 0,
      ),
    ).toEqual(amyIsIn);
  }
});

test('the addresses in a write lead to the directory that is written to', async () => {
  await grantOne(directory.access, await targetNamed(world, 'group', 'Project Falcon'), [amy, null]);
  await grantOne(directory.access, await targetNamed(world, 'team', 'Marketing Launch'), [amy, null]);
  const bodies = world.gateway.seen
    .filter(({ method, path }) => method === 'POST' && path.includes('/members'))
    .map(({ body }) => JSON.parse(body) as unknown);
  expect(bodies).toEqual([
    { '@odata.id': `${world.gateway.url}/v1.0/directoryObjects/${amy}` },
    {
      '@odata.type': '#microsoft.graph.aadUserConversationMember',
      roles: [],
      'user@odata.bind': `${world.gateway.url}/v1.0/users('${amy}')`,
    },
  ]);
});

test.each([
  ['All Contractors', 'dynamicMembership'],
  ['Finance Share', 'syncedFromOnPremises'],
  ['Warehouse Alerts', 'mailEnabledSecurityGroup'],
  ['Newsletter', 'distributionList'],
  ['Helpdesk Operators', 'roleAssignable'],
  ['Executive Vault', 'managementRestricted'],
  ['Confidential Mergers', 'guestsNotAllowedByPolicy'],
  ['Board Room', 'notOwner'],
])('%s refuses a guest: %s', async (name, reason) => {
  const ref = await targetNamed(world, 'group', name);
  expect(await grantOne(directory.access, ref, [amy, null])).toMatchObject({ kind: 'refused', reason });
  expect(writes()).toBe(1);
});

test('somebody who owns nothing can add nobody', async () => {
  const ref = await targetNamed(world, 'group', 'Project Falcon');
  const theirs = await world.as(max);
  expect(await grantOne(theirs.access, ref, [amy, null])).toMatchObject({
    kind: 'refused',
    reason: 'notOwner',
  });
  expect(await theirs.access.revoke(ref, await personIdOf(world, 'mia@fabrikam.com'))).toMatchObject({
    kind: 'refused',
    reason: 'notOwner',
  });
});

test('a refusal that nothing explains is said to be the directory’s', async () => {
  const ref = await targetNamed(world, 'group', 'Project Falcon');
  onWrite({
    kind: 'answer',
    status: 403,
    headers: { 'request-id': 'r-3' },
    body: graphError('Forbidden', 'No.'),
  });
  expect(await grantOne(directory.access, ref, [amy, null])).toEqual({
    kind: 'refused',
    reason: 'refusedByDirectory',
    directoryRequestId: 'r-3',
  });
});

test('a blocked guest cannot join a team', async () => {
  const ref = await targetNamed(world, 'team', 'Marketing Launch');
  const bella = await personIdOf(world, 'bella@fabrikam.com');
  expect(await grantOne(directory.access, ref, [bella, null])).toMatchObject({
    kind: 'refused',
    reason: 'signInBlocked',
  });
});

test('a guest who is not known everywhere yet can be tried again, a target that is gone cannot', async () => {
  const ref = await targetNamed(world, 'group', 'Project Falcon');
  const unknown = 'e0000000-0000-4000-8000-00000000dead';
  expect(await grantOne(directory.access, ref, [unknown, null])).toEqual({ kind: 'notReplicatedYet' });
  expect(await grantOne(directory.access, { kind: 'group', id: unknown }, [amy, null])).toMatchObject({
    kind: 'refused',
    reason: 'targetNotFound',
  });
});

test.each([
  [429, { kind: 'throttled', retryAfterSeconds: 4 }],
  [503, { kind: 'unavailable', directoryRequestId: 'r-4' }],
  [504, { kind: 'unavailable', directoryRequestId: 'r-4' }],
])('%s at a grant is for the flow to try again, and was sent once', async (status, outcome) => {
  const ref = await targetNamed(world, 'group', 'Project Falcon');
  onWrite({ kind: 'answer', status, headers: { 'retry-after': '4', 'request-id': 'r-4' } });
  expect(await grantOne(directory.access, ref, [amy, null])).toEqual(outcome);
  expect(writes()).toBe(1);
});

test('a lost answer to a grant is unavailable, and the next try finds it done', async () => {
  const ref = await targetNamed(world, 'group', 'Project Falcon');
  onWrite({ kind: 'dropAfter' });
  expect(await grantOne(directory.access, ref, [amy, null])).toEqual({
    kind: 'unavailable',
    directoryRequestId: null,
  });
  world.gateway.intervene = () => null;
  expect(await grantOne(directory.access, ref, [amy, null])).toEqual({ kind: 'alreadyIn' });
});

test('an expired sign-in is no ending of the grant', async () => {
  const ref = await targetNamed(world, 'group', 'Project Falcon');
  onWrite({ kind: 'answer', status: 401 });
  await expect(grantOne(directory.access, ref, [amy, null])).rejects.toMatchObject({ name: 'SignInNeeded' });
});

test('without the permission nothing is written', async () => {
  const reader = await world.as(olivia, ['User.Read', 'GroupMember.Read.All']);
  const group = await targetNamed(world, 'group', 'Project Falcon');
  const app = await targetNamed(world, 'app', 'Supplier Portal');
  const refused = { kind: 'refused', reason: 'permissionMissing' };
  expect(await grantOne(reader.access, group, [amy, null])).toMatchObject(refused);
  expect(await reader.access.revoke(group, amy)).toMatchObject(refused);
  expect(await grantOne(reader.access, app, [amy, null])).toMatchObject(refused);
  expect(await reader.access.holders(app, [amy])).toEqual({ kind: 'unread', why: 'notPermitted' });
  expect(writes() + world.gateway.count('DELETE', /./)).toBe(0);
});

test('an app’s roles are not touched where owned apps are switched off, and Microsoft Graph’s never', async () => {
  const app = await targetNamed(world, 'app', 'Supplier Portal');
  const graph = await targetNamed(world, 'app', 'Microsoft Graph');
  const off = await world.as(olivia, undefined, { ownedApps: false });
  expect(await grantOne(off.access, app, [amy, null])).toMatchObject({ reason: 'ownedAppsSwitchedOff' });
  expect(await grantOne(directory.access, graph, [amy, null])).toMatchObject({
    reason: 'appIsMicrosoftGraph',
  });
  expect(await directory.access.revoke(graph, amy)).toMatchObject({ reason: 'appIsMicrosoftGraph' });
  expect(writes() + world.gateway.count('DELETE', /./)).toBe(0);
});

test('who is in a group is seen whatever the letters of the id', async () => {
  const ref = await targetNamed(world, 'group', 'Project Falcon');
  const mia = await personIdOf(world, 'mia@fabrikam.com');
  expect(await directory.access.holders(ref, [mia.toUpperCase(), amy])).toEqual({
    kind: 'read',
    value: new Set([mia]),
  });
  expect(await directory.access.holders(ref, [])).toEqual({ kind: 'read', value: new Set() });
});

test('a removal survives a moment of unavailability', async () => {
  const ref = await targetNamed(world, 'group', 'Project Falcon');
  const mia = await personIdOf(world, 'mia@fabrikam.com');
  let isFirst = true;
  world.gateway.intervene = ({ method }) => {
    if (method !== 'DELETE' || !isFirst) return null;
    isFirst = false;
    return { kind: 'answer', status: 503, headers: { 'retry-after': '1' } };
  };
  expect(await directory.access.revoke(ref, mia)).toEqual(written('revoked'));
  expect(world.gateway.count('DELETE', /\/\$ref$/)).toBe(2);
});
