import { randomUUID } from 'node:crypto';
import type { Directory } from '../../src/ports/directory';
import type { TargetRef } from '../../src/domain/target';
import { contoso } from '../../src/sandbox/directory/contoso';
import { allScopes as sandboxScopes } from '../../src/sandbox/sandbox-tokens';
import { grantOne } from './support/grant-one';
import { graphError, type Intervention } from './support/gateway';
import { ada, coreScopes, olivia } from './support/requesters';
import { startWorld, type World } from './support/world';

const { groups, teams, apps } = contoso;
const lounge: TargetRef = { kind: 'group', id: groups.partnerLounge.id };

let world: World;
let directory: Directory;
let ann: string;
beforeEach(async () => {
  world = await startWorld();
  directory = await world.as(ada, sandboxScopes);
  const outcome = await directory.invitations.invite({
    address: 'ann@fabrikam.com',
    displayName: 'Ann Lee',
    redirectUrl: 'https://myapps.microsoft.com/',
    sendMail: false,
    personalMessage: '',
    mailLanguage: 'en',
    clientRequestId: randomUUID(),
  });
  if (outcome.kind !== 'invited') throw new Error(outcome.kind);
  ann = outcome.personId;
});
afterEach(() => world.close());

const onDelete = (intervention: Intervention) => {
  world.gateway.intervene = ({ method }) => (method === 'DELETE' ? intervention : null);
};
const deletions = () => world.gateway.count('DELETE', /^\/v1\.0\/users\/[^/]+$/);
const looked = async (beside: TargetRef = lounge, by = directory) => {
  const facts = await by.accounts.look(ann, beside);
  return facts.kind === 'read' ? facts.value?.holdsMore : facts;
};

test('an account that holds nothing is seen so, with who it is and since when', async () => {
  const facts = await directory.accounts.look(ann, lounge);
  expect(facts).toMatchObject({
    kind: 'read',
    value: {
      person: { id: ann, type: 'guest', redemption: 'pending' },
      holdsMore: { kind: 'read', value: false },
    },
  });
});

test.each<[string, TargetRef, string | null]>([
  ['a group', lounge, null],
  ['a team', { kind: 'team', id: teams.partnerProjects.id }, null],
  ['an app by its group', { kind: 'app', id: apps.partnerDesk.id, viaGroupId: lounge.id }, null],
  [
    'an app',
    { kind: 'app', id: apps.partnerCatalogue.id, viaGroupId: null },
    '00000000-0000-0000-0000-000000000000',
  ],
])('%s counts, unless the invitation was into it', async (_, ref, role) => {
  await grantOne(directory.access, ref, [ann, role]);
  const other: TargetRef = { kind: 'group', id: groups.designReviewers.id };
  expect(await looked(other)).toEqual({ kind: 'read', value: true });
  expect(await looked(ref)).toEqual({ kind: 'read', value: false });
});

test('what a rule put them into does not count', async () => {
  world.gateway.intervene = ({ path }) =>
    /memberOf/.test(path)
      ? {
          kind: 'answer',
          status: 200,
          body: { value: [{ id: groups.allContractors.id, groupTypes: ['DynamicMembership'] }] },
        }
      : null;
  expect(await looked()).toEqual({ kind: 'read', value: false });
});

test('what they own counts', async () => {
  world.gateway.intervene = ({ path }) =>
    /ownedObjects/.test(path)
      ? { kind: 'answer', status: 200, body: { value: [{ id: groups.apolloGroup.id }] } }
      : null;
  expect(await looked()).toEqual({ kind: 'read', value: true });
});

test.each([/memberOf/, /ownedObjects/, /users\/[^/]+\/appRoleAssignments/])(
  'where %s cannot be read, nothing is guessed',
  async (part) => {
    world.gateway.intervene = ({ path }) =>
      part.test(path)
        ? { kind: 'answer', status: 403, body: graphError('Authorization_RequestDenied', 'Insufficient') }
        : null;
    expect(await looked()).toEqual({ kind: 'unread', why: 'notPermitted' });
  },
);

test('without the permission to read apps of people, that is not asked and not guessed', async () => {
  const less = await world.as(
    ada,
    sandboxScopes.filter((one) => one !== 'Directory.Read.All' && !one.startsWith('AppRole')),
  );
  expect(await looked(lounge, less)).toEqual({ kind: 'unread', why: 'notPermitted' });
  expect(world.gateway.count('GET', /users\/[^/]+\/appRoleAssignments/)).toBe(0);
});

test('an account that is gone is none', async () => {
  expect(await directory.accounts.remove(ann)).toMatchObject({ kind: 'removed' });
  expect(await directory.accounts.look(ann, lounge)).toEqual({ kind: 'read', value: null });
  expect(await directory.accounts.remove(ann)).toEqual({ kind: 'wasGone' });
});

test('the operator and the permissions come first', async () => {
  expect(await directory.accounts.whyNever()).toBeNull();
  const off = await world.as(ada, sandboxScopes, { deleteAccounts: false });
  expect(await off.accounts.whyNever()).toBe('switchedOff');
  expect(await (await world.as(ada, coreScopes)).accounts.whyNever()).toBe('permissionMissing');
});

test('who may not delete accounts is refused by the directory', async () => {
  const hers = await world.as(olivia, sandboxScopes);
  expect(await hers.accounts.remove(ann)).toMatchObject({ kind: 'refused', because: 'notAllowed' });
});

test.each<[Intervention, object]>([
  [
    { kind: 'answer', status: 429, headers: { 'retry-after': '7' } },
    { kind: 'throttled', retryAfterSeconds: 7 },
  ],
  [{ kind: 'answer', status: 503 }, { kind: 'unavailable' }],
  [{ kind: 'dropBefore' }, { kind: 'unavailable' }],
  [{ kind: 'dropAfter' }, { kind: 'unavailable' }],
  [
    { kind: 'answer', status: 400, body: graphError('Request_BadRequest', 'No.') },
    { kind: 'refused', because: 'refusedByDirectory' },
  ],
])('after %j it is sent no second time: %j', async (intervention, outcome) => {
  onDelete(intervention);
  expect(await directory.accounts.remove(ann)).toMatchObject(outcome);
  expect(deletions()).toBe(1);
});
