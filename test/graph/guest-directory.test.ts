import { readOr } from '../../src/domain/reading';
import type { DirectoryPerson } from '../../src/domain/person';
import { contoso } from '../../src/sandbox/directory/contoso';
import { createDirectoryControl } from '../../src/sandbox/directory/control-client';
import { personIdOf, startWorld, type World } from './support/world';
import { coreScopes, olivia } from './support/requesters';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());
afterEach(() => {
  world.gateway.intervene = () => null;
});

async function lookUp(...addresses: string[]): Promise<ReadonlyMap<string, readonly DirectoryPerson[]>> {
  const directory = await world.as(olivia);
  return readOr(await directory.guests.findByAddress(addresses), new Map<string, never>());
}

test.each([
  [
    'an accepted guest',
    'amy@fabrikam.com',
    { displayName: 'Amy Accepted', type: 'guest', redemption: 'accepted' },
  ],
  ['a guest who has not accepted yet', 'pete@fabrikam.com', { type: 'guest', redemption: 'pending' }],
  ['a colleague', 'max@contoso.com', { type: 'member', redemption: null }],
  ['an external member', 'extra@adatum.com', { type: 'member', redemption: null }],
  ['a blocked guest', 'bella@fabrikam.com', { isEnabled: { kind: 'read', value: false } }],
])('%s is found by address', async (_, address, facts) => {
  const [person, ...others] = (await lookUp(address)).get(address) ?? [];
  expect(person).toMatchObject({ ...facts, address });
  expect(others).toEqual([]);
});

test('a guest is found under another of their addresses', async () => {
  const [person] = (await lookUp('carl.contractor@adatum.com')).get('carl.contractor@adatum.com') ?? [];
  expect(person).toMatchObject({ address: 'carl@adatum.com', displayName: 'Carl Contractor' });
  expect(person?.addresses).toContain('carl.contractor@adatum.com');
});

test('addresses are compared in any case, and the unknown have no entry', async () => {
  const found = await lookUp('AMY@Fabrikam.com', "o'neil@fabrikam.com", 'nobody@fabrikam.com');
  expect([...found.keys()]).toEqual(['amy@fabrikam.com']);
});

test('fifty addresses take a handful of requests', async () => {
  const addresses = Array.from({ length: 48 }, (_, index) => `nobody${index}@fabrikam.com`);
  const before = world.gateway.seen.length;
  const found = await lookUp(...addresses, 'amy@fabrikam.com', 'pete@fabrikam.com');
  expect([...found.keys()]).toEqual(['amy@fabrikam.com', 'pete@fabrikam.com']);
  expect(world.gateway.seen.length - before).toBeLessThanOrEqual(5);
});

test('accounts are read by id, and a missing one has no entry', async () => {
  const directory = await world.as(olivia);
  const amy = await personIdOf(world, 'amy@fabrikam.com');
  const gone = 'e0000000-0000-4000-8000-00000000dead';
  const found = readOr(await directory.guests.findById([amy.toUpperCase(), gone]), new Map<string, never>());
  expect([...found.keys()]).toEqual([amy]);
});

test('the address of a distribution list is known as one', async () => {
  const directory = await world.as(olivia);
  expect(await directory.guests.findGroupAddresses(['Newsletter@contoso.com', 'amy@fabrikam.com'])).toEqual({
    kind: 'read',
    value: new Set(['newsletter@contoso.com']),
  });
});

test('without the permission to read users nothing is asked and nothing is guessed', async () => {
  const directory = await world.as(olivia, coreScopes);
  const before = world.gateway.seen.length;
  const unread = { kind: 'unread', why: 'notPermitted' };
  expect(await directory.guests.findByAddress(['amy@fabrikam.com'])).toEqual(unread);
  expect(await directory.guests.findById(['a0000000-0000-4000-8000-000000000004'])).toEqual(unread);
  expect(world.gateway.seen.length).toBe(before);
});

test('an account shown without what tells a guest from a colleague is not read', async () => {
  const directory = await world.as(olivia, [...coreScopes, 'User.Read.All']);
  world.gateway.intervene = ({ path }) =>
    path.includes('$batch')
      ? {
          kind: 'answer',
          status: 200,
          body: {
            responses: [
              { id: '1', status: 200, body: { id: 'a1', displayName: 'Amy', mail: 'amy@fabrikam.com' } },
            ],
          },
        }
      : null;
  expect(await directory.guests.findById(['a1'])).toEqual({ kind: 'unread', why: 'notPermitted' });
});

test('a throttled part of a batch is asked again when Graph says', async () => {
  const directory = await world.as(olivia);
  const amy = await personIdOf(world, 'amy@fabrikam.com');
  const before = world.gateway.count('POST', /batch/);
  world.gateway.intervene = ({ path }) =>
    path.includes('$batch') && world.gateway.count('POST', /batch/) === before + 1
      ? {
          kind: 'answer',
          status: 200,
          body: { responses: [{ id: '1', status: 429, headers: { 'Retry-After': '2' }, body: {} }] },
        }
      : null;
  const found = readOr(await directory.guests.findById([amy]), new Map<string, never>());
  expect([...found.keys()]).toEqual([amy]);
  expect(world.clock.pauses).toContain(2000);
  expect(world.gateway.count('POST', /batch/)).toBe(before + 2);
});

test('a part that Graph leaves out is no answer', async () => {
  const directory = await world.as(olivia);
  world.gateway.intervene = ({ path }) =>
    path.includes('$batch') ? { kind: 'answer', status: 200, body: { responses: [] } } : null;
  await expect(directory.guests.findById(['a1'])).rejects.toMatchObject({ name: 'DirectoryUnavailable' });
});

test('a directory that is down is told apart from a guest who is unknown', async () => {
  const directory = await world.as(olivia);
  world.gateway.intervene = () => ({ kind: 'answer', status: 503, headers: { 'request-id': 'r-9' } });
  await expect(directory.guests.findByAddress(['amy@fabrikam.com'])).rejects.toMatchObject({
    name: 'DirectoryUnavailable',
    directoryRequestId: 'r-9',
  });
});

test('the guests in a group are told from its other members, however many pages they fill', async () => {
  const { groups } = contoso;
  const names = Array.from({ length: 1_010 }, (_, index) => `crowd${index}@adatum.com`);
  const ids = await createDirectoryControl(world.gateway.url).addPeople(
    names.map((address) => ({ address, displayName: address })),
  );
  const directory = await world.as(olivia);
  for (let at = 0; at < ids.length; at += 20) {
    await directory.access.grant(
      { kind: 'group', id: groups.projectFalcon.id },
      ids.slice(at, at + 20),
      null,
    );
  }
  const before = world.gateway.seen.length;
  const found = readOr(await directory.guests.guestsInGroup(groups.projectFalcon.id), []);
  expect(world.gateway.seen.length - before).toBeGreaterThan(1);
  const addresses = found.map(({ address }) => address);
  expect(addresses).toEqual(expect.arrayContaining(names));
  expect(addresses).not.toContain('olivia@contoso.com');
});

test('where people cannot be read, nobody is said to be in a group', async () => {
  const directory = await world.as(olivia, coreScopes);
  expect(await directory.guests.guestsInGroup(contoso.groups.projectFalcon.id)).toMatchObject({
    kind: 'unread',
  });
});
