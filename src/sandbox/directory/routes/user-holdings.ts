import type { GraphReply } from '../http/exchange';
import { notFound } from '../http/graph-error';
import { refuseGuests } from '../http/caller';
import { listReply } from '../http/list-reply';
import type { Call, Route } from '../http/route';
import type { User } from '../state/objects';
import { typed } from './typed';

const read = { method: 'GET', subject: 'users' } as const satisfies Partial<Route>;

/** What an account is in, owns and may use. */
export const userHoldingRoutes: readonly Route[] = [
  { ...read, pattern: 'users/{}/memberOf', needs: ['readUsers', 'readGroups'], handle: memberOf },
  { ...read, pattern: 'users/{}/ownedObjects', needs: ['readUsers'], handle: ownedObjects },
  {
    ...read,
    pattern: 'users/{}/appRoleAssignments',
    needs: ['readUserAssignments'],
    handle: (call) => listReply(call.request, { items: assignmentsOf(call, foundUser(call)) }),
  },
];

function memberOf(call: Call): GraphReply {
  const { id } = foundUser(call);
  const { groups, roles } = call.world.state;
  const joined = [...groups.values()].filter(({ memberIds }) => memberIds.has(id));
  const held = roles.get(id) ?? [];
  return listReply(call.request, {
    items: [
      ...joined.map(({ wire }) => typed('group', wire)),
      ...held.map((role) => typed('directoryRole', role)),
    ],
    isLink: true,
  });
}

function ownedObjects(call: Call): GraphReply {
  const { id } = foundUser(call);
  const { groups, apps } = call.world.state;
  return listReply(call.request, {
    items: [
      ...[...groups.values()]
        .filter(({ ownerIds }) => ownerIds.has(id))
        .map(({ wire }) => typed('group', wire)),
      ...[...apps.values()]
        .filter(({ ownerIds }) => ownerIds.has(id))
        .map(({ wire }) => typed('servicePrincipal', wire)),
    ],
    isLink: true,
  });
}

/** Their own, and those of the groups they are in. */
function assignmentsOf({ world }: Call, { id }: User) {
  const { assignments, groups } = world.state;
  const joined = [...groups.values()].filter(({ memberIds }) => memberIds.has(id));
  return [...assignments.of(id), ...joined.flatMap(({ wire }) => assignments.of(wire.id))];
}

function foundUser({ world, caller, ids }: Call): User {
  refuseGuests(caller);
  const [id = ''] = ids;
  const user = world.state.people.find(id);
  if (user === null) throw notFound(id);
  return user;
}
