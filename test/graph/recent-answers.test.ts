import { contoso } from '../../src/sandbox/directory/contoso';
import { createDirectoryControl } from '../../src/sandbox/directory/control-client';
import { createRecentAnswers } from '../../src/graph/guests/recent-answers';
import { max, olivia } from './support/requesters';
import { startWorld, type World } from './support/world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const asked = async (work: () => Promise<unknown>) => {
  const before = world.gateway.seen.length;
  await work();
  return world.gateway.seen.length - before;
};

test('a list that was looked up a moment ago is looked up again only where it has changed', async () => {
  const { guests } = await world.as(olivia);
  const list = ['amy@fabrikam.com', 'Nobody@fabrikam.com', 'newsletter@contoso.com'];
  const first = [await guests.findByAddress(list, 'anew'), await guests.findGroupAddresses(list, 'anew')];
  const again = async () => [
    await guests.findByAddress(list, 'recent'),
    await guests.findGroupAddresses(list, 'recent'),
  ];
  expect(await asked(again)).toBe(0);
  expect(await again()).toEqual(first);
  const more = [...list, 'pete@fabrikam.com'];
  expect(await asked(() => guests.findByAddress(more, 'recent'))).toBeGreaterThan(0);
  expect(await asked(() => guests.findByAddress(more, 'recent'))).toBe(0);
});

test('right before anything is written it is asked anew, and so it is for somebody else', async () => {
  const access = await world.as(olivia);
  const list = ['amy@fabrikam.com'];
  await access.guests.findByAddress(list, 'anew');
  expect(await asked(() => access.guests.findByAddress(list))).toBeGreaterThan(0);
  expect(await asked(() => access.guests.findByAddress(list, 'anew'))).toBeGreaterThan(0);
  const other = await world.as(max);
  expect(await asked(() => other.guests.findByAddress(list, 'recent'))).toBeGreaterThan(0);
});

test('what could not be read is not kept', async () => {
  const { guests } = await world.as(olivia);
  const control = createDirectoryControl(world.gateway.url);
  await control.change({ unreadable: ['users'] });
  expect((await guests.findByAddress(['otto@adatum.com'], 'anew')).kind).toBe('unread');
  await control.change({ unreadable: [] });
  const found = await guests.findByAddress(['otto@adatum.com'], 'recent');
  expect(found.kind === 'read' && [...found.value.keys()]).toEqual([contoso.people.otto.address]);
});

test('after two minutes nothing is taken for recent any more', async () => {
  let now = 0;
  let reads = 0;
  const ask = createRecentAnswers<string>({ now: () => now });
  const read = (addresses: readonly string[]) => {
    reads += 1;
    return Promise.resolve({ kind: 'read' as const, value: new Map(addresses.map((one) => [one, one])) });
  };
  await ask(['a@fabrikam.com'], 'anew', read);
  now = 119_000;
  await ask(['a@fabrikam.com'], 'recent', read);
  expect(reads).toBe(1);
  now = 121_000;
  await ask(['a@fabrikam.com'], 'recent', read);
  expect(reads).toBe(2);
});

test('of a list longer than what is kept every address is still answered', async () => {
  const ask = createRecentAnswers<string>({ now: () => 0 });
  const list = Array.from({ length: 6_000 }, (_, index) => `guest${index}@fabrikam.com`);
  const read = (addresses: readonly string[]) =>
    Promise.resolve({ kind: 'read' as const, value: new Map(addresses.map((one) => [one, one])) });
  for (const memory of ['anew', 'recent'] as const) {
    const found = await ask(list, memory, read);
    expect(found.kind === 'read' && found.value.size).toBe(6_000);
  }
});
