import { contoso } from '../../../src/sandbox/directory/contoso';
import { useDirectory } from './use-directory';

const { groups, people } = contoso;
const directory = useDirectory();

const addAll = (personIds: readonly string[], groupId: string = groups.projectFalcon.id) =>
  directory.ask(`/v1.0/groups/${groupId}`, {
    method: 'PATCH',
    body: {
      'members@odata.bind': personIds.map((id) => `${directory.url}/v1.0/directoryObjects/${id}`),
    },
  });
const added = async () => (await directory.control.state()).memberships.map(({ personId }) => personId);

async function newGuests(count: number): Promise<readonly string[]> {
  return directory.control.addPeople(
    Array.from({ length: count }, (_, index) => ({
      displayName: `Guest ${index}`,
      address: `guest${index}@adatum.com`,
    })),
  );
}

test('twenty guests go in with one write', async () => {
  const guests = await newGuests(20);
  expect((await addAll(guests)).status).toBe(204);
  expect(await added()).toEqual(guests);
  expect((await directory.control.state()).writes).toHaveLength(1);
});

test('one more than twenty is refused, and nobody is in', async () => {
  expect((await addAll(await newGuests(21))).status).toBe(400);
  expect(await added()).toEqual([]);
});

test('one who is in already keeps everybody out', async () => {
  const { status, body } = await addAll([people.amy.id, people.mia.id, people.carl.id]);
  expect(status).toBe(400);
  expect(body.error).toMatchObject({
    code: 'Request_BadRequest',
    message:
      "One or more added object references already exist for the following modified properties: 'members'.",
  });
  expect(await added()).toEqual([]);
});

test('one who does not exist keeps everybody out, and is named', async () => {
  const nobody = '00000000-0000-4000-8000-000000000000';
  const { status, body } = await addAll([people.amy.id, nobody]);
  expect(status).toBe(404);
  expect(body.error.message).toContain(`Resource '${nobody}' does not exist`);
  expect(await added()).toEqual([]);
});

test('one guest where guests are not allowed keeps colleagues out too', async () => {
  const { status } = await addAll([people.max.id, people.amy.id], groups.legalMatters.id);
  expect(status).toBe(403);
  expect(await added()).toEqual([]);
});

test('only its owner changes a group so', async () => {
  expect((await addAll([people.amy.id], groups.boardRoom.id)).status).toBe(403);
});

test('nothing else of a group can be changed', async () => {
  const { status } = await directory.ask(`/v1.0/groups/${groups.projectFalcon.id}`, {
    method: 'PATCH',
    body: { displayName: 'Mine now' },
  });
  expect(status).toBe(400);
});
