import { contoso } from '../../../src/sandbox/directory/contoso';
import { coreScopes } from '../../../src/sandbox/sandbox-tokens';
import type { Ask } from './ask-graph';
import { idsIn, namesIn } from './ask-graph';
import { useDirectory } from './use-directory';

const { groups, people } = contoso;
const NOBODY = '00000000-0000-4000-8000-000000000000';
const DENIED = {
  status: 403,
  code: 'Authorization_RequestDenied',
  message: 'Insufficient privileges to complete the operation.',
};
const NO_GUESTS = {
  status: 403,
  code: 'Authorization_RequestDenied',
  message:
    'Guests users are not allowed to join this Unified Group due to policy setting. paramName: Members, paramValue: , objectType: Microsoft.Online.DirectoryServices.Group',
};
const MAIL_GROUP = {
  status: 403,
  code: 'Authorization_RequestDenied',
  message: 'Cannot Update a mail-enabled security groups and or distribution list.',
};

const directory = useDirectory();

interface Someone {
  readonly id: string;
}

const add = (group: Someone, person: Someone, asked: Parameters<Ask>[1] = {}) =>
  directory.ask(`/v1.0/groups/${group.id}/members/$ref`, {
    method: 'POST',
    body: { '@odata.id': `${directory.url}/v1.0/directoryObjects/${person.id}` },
    ...asked,
  });
const remove = (group: Someone, person: Someone, asked: Parameters<Ask>[1] = {}) =>
  directory.ask(`/v1.0/groups/${group.id}/members/${person.id}/$ref`, { method: 'DELETE', ...asked });
const members = async ({ id }: Someone) => idsIn((await directory.ask(`/v1.0/groups/${id}/members`)).body);

test('owners and members are lists of people, each with a type', async () => {
  const path = `/v1.0/groups/${groups.projectFalcon.id}`;
  const owners = await directory.ask(`${path}/owners`);
  expect(namesIn(owners.body)).toEqual(['Olivia Owner', 'Ingrid Inviter']);
  expect(owners.body.value[0]?.['@odata.type']).toBe('#microsoft.graph.user');
  const all = await directory.ask(`${path}/members?$select=displayName`);
  expect(namesIn(all.body)).toEqual(['Olivia Owner', 'Ingrid Inviter', 'Mia Moved']);
});

test('with the core permissions alone owners and members are ids without names', async () => {
  const { body } = await directory.ask(`/v1.0/groups/${groups.boardRoom.id}/owners`, { scopes: coreScopes });
  expect(body.value).toMatchObject([{ id: people.ursula.id, displayName: null, mail: null }]);
});

test('an owner adds a guest, who is then a member, and removes them again', async () => {
  expect((await add(groups.projectFalcon, people.amy)).status).toBe(204);
  expect(await members(groups.projectFalcon)).toContain(people.amy.id);
  expect((await remove(groups.projectFalcon, people.amy)).status).toBe(204);
  expect(await members(groups.projectFalcon)).not.toContain(people.amy.id);
});

test('a co-owner who is no administrator adds as well', async () => {
  expect((await add(groups.designReviewers, people.amy, { as: people.ursula })).status).toBe(204);
});

test.each([
  {
    what: 'somebody who is in already',
    group: groups.projectFalcon,
    person: people.mia,
    refusal: {
      status: 400,
      code: 'Request_BadRequest',
      message:
        "One or more added object references already exist for the following modified properties: 'members'.",
    },
  },
  { what: 'a member of a dynamic group', group: groups.allContractors, person: people.amy, refusal: DENIED },
  {
    what: 'a member of a synced group',
    group: groups.financeShare,
    person: people.amy,
    refusal: {
      status: 400,
      code: 'Request_BadRequest',
      message:
        'Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.',
    },
  },
  {
    what: 'a member of a mail-enabled security group',
    group: groups.warehouseAlerts,
    person: people.amy,
    refusal: MAIL_GROUP,
  },
  {
    what: 'a member of a distribution list',
    group: groups.newsletter,
    person: people.amy,
    refusal: MAIL_GROUP,
  },
  {
    what: 'a member of a role-assignable group',
    group: groups.helpdeskOperators,
    person: people.amy,
    refusal: DENIED,
  },
  {
    what: 'a member of a management-restricted group',
    group: groups.executiveVault,
    person: people.amy,
    refusal: DENIED,
  },
  { what: "a member of others' group", group: groups.boardRoom, person: people.amy, refusal: DENIED },
  {
    what: 'a guest where the group takes none',
    group: groups.legalMatters,
    person: people.amy,
    refusal: NO_GUESTS,
  },
  {
    what: 'a guest where the label takes none',
    group: groups.confidentialMergers,
    person: people.amy,
    refusal: NO_GUESTS,
  },
  {
    what: 'a person who does not exist',
    group: groups.projectFalcon,
    person: { id: NOBODY },
    refusal: {
      status: 404,
      code: 'Request_ResourceNotFound',
      message: `Resource '${NOBODY}' does not exist or one of its queried reference-property objects are not present.`,
    },
  },
  {
    what: 'a member of a group that does not exist',
    group: { id: NOBODY },
    person: people.amy,
    refusal: {
      status: 404,
      code: 'Request_ResourceNotFound',
      message: `Resource '${NOBODY}' does not exist or one of its queried reference-property objects are not present.`,
    },
  },
])('adding $what is refused to the letter, and changes nothing', async ({ group, person, refusal }) => {
  const { status, body } = await add(group, person);
  expect({ status, code: body.error.code, message: body.error.message }).toEqual(refusal);
  expect((await directory.control.state()).memberships).toEqual([]);
});

test('whoever is in the group without owning it adds nobody and removes nobody', async () => {
  for (const change of [add, remove]) {
    const { status, body } = await change(groups.projectFalcon, people.mia, { as: people.max });
    expect({ status, code: body.error.code, message: body.error.message }).toEqual(DENIED);
  }
});

test('an owner without the permission adds nobody', async () => {
  const { status, body } = await add(groups.projectFalcon, people.amy, { scopes: ['GroupMember.Read.All'] });
  expect({ status, code: body.error.code, message: body.error.message }).toEqual(DENIED);
});

test('where the tenant takes no guests, no Microsoft 365 group does, but a security group', async () => {
  await directory.control.change({ guestSettings: { allowToAddGuests: false } });
  expect((await add(groups.projectFalcon, people.amy)).body.error.message).toBe(NO_GUESTS.message);
  expect((await add(groups.designReviewers, people.amy)).status).toBe(204);
});

test('a group without guests takes a colleague and an external member', async () => {
  expect((await add(groups.legalMatters, people.max)).status).toBe(204);
  expect((await add(groups.legalMatters, people.extra)).status).toBe(204);
});

test('removing somebody who is not in is 404', async () => {
  const { status, body } = await remove(groups.projectFalcon, people.amy);
  expect(status).toBe(404);
  expect(body.error.code).toBe('Request_ResourceNotFound');
});

test.each([
  ['without a reference', {}],
  ['with a reference that is no address', { '@odata.id': 'amy' }],
])('a body %s is refused', async (_, body) => {
  expect((await add(groups.projectFalcon, people.amy, { body })).status).toBe(400);
});
