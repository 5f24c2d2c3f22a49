import { randomUUID } from 'node:crypto';
import type { TargetRef } from '../../src/domain/target';
import type { Directory } from '../../src/ports/directory';
import { createInvitePeople } from './support/invite-people';
import { graphError } from './support/gateway';
import { olivia } from './support/requesters';
import { startWorld, targetNamed, type World } from './support/world';

let world: World;
let directory: Directory;
let people: readonly string[];
beforeAll(async () => {
  world = await startWorld({ timeoutMilliseconds: 30_000 });
  directory = await world.as(olivia);
  people = await createInvitePeople(directory)(45);
});
afterAll(() => world.close());
beforeEach(() => {
  world.gateway.seen.length = 0;
  world.gateway.intervene = () => null;
});

const writesOf = (path: RegExp) =>
  world.gateway.seen.filter(({ method, path: seen }) => method !== 'GET' && path.test(seen)).length;
const patches = () => writesOf(/\/groups\/[^/]+$/);
/** Of each batch of writes, how many it held. */
const writesInBatches = () =>
  world.gateway.seen
    .filter(({ path }) => path.endsWith('$batch'))
    .map(({ body }) => (JSON.parse(body) as { requests: { method: string }[] }).requests)
    .filter((requests) => requests.every(({ method }) => method === 'POST'))
    .map((requests) => requests.length);
const kindsOf = async (ref: TargetRef, ids: readonly string[], role: string | null = null) => {
  const outcomes = await directory.access.grant(ref, ids, role);
  return ids.map((id) => outcomes.get(id)?.kind);
};
const takenOut = async (ref: TargetRef, ids: readonly string[]) => {
  for (const id of ids) await directory.access.revoke(ref, id);
};

describe('Guests of a group', () => {
  test('are added twenty to one write, each told how it ended', async () => {
    const falcon = await targetNamed(world, 'group', 'Project Falcon');
    expect(await directory.access.mostTogether(falcon)).toBe(20);
    const twenty = people.slice(0, 20);
    expect(await kindsOf(falcon, twenty)).toEqual(twenty.map(() => 'granted'));
    expect(patches()).toBe(1);
  });

  test('who are in already are left out, and the others are added in one write more', async () => {
    const falcon = await targetNamed(world, 'group', 'Project Falcon');
    const some = people.slice(15, 35);
    expect(await kindsOf(falcon, some)).toEqual(
      some.map((_, index) => (index < 5 ? 'alreadyIn' : 'granted')),
    );
    expect(patches()).toBe(2);
    await takenOut(falcon, people.slice(0, 35));
  });

  test('whom the directory does not know yet hold up nobody else', async () => {
    const falcon = await targetNamed(world, 'group', 'Project Falcon');
    const some = [...people.slice(0, 9), randomUUID(), ...people.slice(9, 19)];
    const kinds = await kindsOf(falcon, some);
    expect(kinds.filter((kind) => kind === 'granted')).toHaveLength(19);
    expect(kinds[9]).toBe('notReplicatedYet');
    expect(patches()).toBe(2);
    await takenOut(falcon, some);
  });

  test('one of whom is refused for a reason of their own are halved down to that one', async () => {
    const falcon = await targetNamed(world, 'group', 'Project Falcon');
    const culprit = people[13] ?? '';
    world.gateway.intervene = ({ method, body }) =>
      method !== 'GET' && body.includes(culprit)
        ? { kind: 'answer', status: 400, body: graphError('Request_BadRequest', 'No.') }
        : null;
    const some = people.slice(0, 20);
    const kinds = await kindsOf(falcon, some);
    expect(kinds).toEqual(some.map((_, index) => (index === 13 ? 'refused' : 'granted')));
    expect(writesOf(/\/groups\//)).toBeLessThanOrEqual(11);
    world.gateway.intervene = () => null;
    await takenOut(falcon, some);
  });

  test('whose answer was lost are told as such, and are found in on the next try', async () => {
    const falcon = await targetNamed(world, 'group', 'Project Falcon');
    const some = people.slice(0, 3);
    world.gateway.intervene = ({ method }) => (method === 'PATCH' ? { kind: 'dropAfter' } : null);
    expect(await kindsOf(falcon, some)).toEqual(some.map(() => 'unavailable'));
    world.gateway.intervene = () => null;
    expect(await kindsOf(falcon, some)).toEqual(some.map(() => 'alreadyIn'));
    await takenOut(falcon, some);
  });

  test('are added one by one, twenty to a batch, where changing the group as a whole is forbidden', async () => {
    const falcon = await targetNamed(world, 'group', 'Project Falcon');
    const denied = graphError(
      'Authorization_RequestDenied',
      'Insufficient privileges to complete the operation.',
    );
    world.gateway.intervene = ({ method }) =>
      method === 'PATCH' ? { kind: 'answer', status: 403, body: denied } : null;
    const some = people.slice(0, 10);
    expect(await kindsOf(falcon, some)).toEqual(some.map(() => 'granted'));
    expect(patches()).toBe(1);
    // From then on without asking.
    expect(await kindsOf(falcon, people.slice(10, 20))).toEqual(some.map(() => 'granted'));
    expect(patches()).toBe(1);
    expect(writesInBatches()).toEqual([9, 10]);
    await takenOut(falcon, people.slice(0, 20));
  });
});

describe('Guests of a group that takes no more changes for now', () => {
  test('wait as long as one part of a batch was told to, the others are in', async () => {
    const fresh = await startWorld({ timeoutMilliseconds: 30_000 });
    try {
      const theirs = await fresh.as(olivia);
      const ids = await createInvitePeople(theirs)(4);
      const falcon = await targetNamed(fresh, 'group', 'Project Falcon');
      const denied = graphError(
        'Authorization_RequestDenied',
        'Insufficient privileges to complete the operation.',
      );
      fresh.gateway.intervene = ({ method, path }) => {
        if (method === 'PATCH') return { kind: 'answer', status: 403, body: denied };
        return method === 'POST' && path.endsWith('$batch')
          ? { kind: 'rewrite', rewrite: throttlePart2 }
          : null;
      };
      const outcomes = await theirs.access.grant(falcon, ids, null);
      expect([...outcomes.values()].filter(({ kind }) => kind === 'throttled')).toEqual([
        { kind: 'throttled', retryAfterSeconds: 7 },
      ]);
      expect([...outcomes.values()].filter(({ kind }) => kind === 'granted')).toHaveLength(3);
      // The next write of anybody waits for that.
      fresh.gateway.intervene = () => null;
      fresh.clock.pauses.length = 0;
      await theirs.access.grant(falcon, ids.slice(0, 1), null);
      expect(Math.max(...fresh.clock.pauses)).toBeGreaterThan(5_000);
    } finally {
      await fresh.close();
    }
  });
});

test('guests of a team are added 200 to one request, each with an ending of their own', async () => {
  const launch = await targetNamed(world, 'team', 'Marketing Launch');
  expect(await directory.access.mostTogether(launch)).toBe(200);
  const some = [...people.slice(0, 30), randomUUID()];
  const kinds = await kindsOf(launch, some);
  expect(kinds.filter((kind) => kind === 'granted')).toHaveLength(30);
  expect(kinds.at(-1)).toBe('notReplicatedYet');
  expect(writesOf(/members\/add$/)).toBe(1);
});

function throttlePart2(body: string): string {
  const answer = JSON.parse(body) as {
    responses: { id: string; status: number; headers?: object; body?: unknown }[];
  };
  const responses = answer.responses.map((part) =>
    part.id === '2'
      ? {
          id: '2',
          status: 429,
          headers: { 'Retry-After': '7' },
          body: graphError('TooManyRequests', 'Please retry again later.'),
        }
      : part,
  );
  return JSON.stringify({ responses });
}
