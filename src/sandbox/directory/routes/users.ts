import { refuseGuests } from '../http/caller';
import type { GraphReply } from '../http/exchange';
import { denied, notFound } from '../http/graph-error';
import { listReply } from '../http/list-reply';
import { objectReply } from '../http/object-reply';
import type { Call, Route } from '../http/route';
import type { ListOptions } from '../odata/list-options';
import { namesIn } from '../odata/names-in';
import type { User } from '../state/objects';
import type { People } from '../state/people';
import { deleteAccount } from './delete-account';
import { userFields } from './fields';

export const userRoutes: readonly Route[] = [
  { method: 'GET', pattern: 'users', needs: ['readUsers'], subject: 'users', handle: listUsers },
  { method: 'GET', pattern: 'users/{}', needs: ['readUsers'], subject: 'users', handle: readUser },
  { method: 'DELETE', pattern: 'users/{}', needs: ['deleteUsers'], handle: deleteUser },
];

function listUsers({ request, caller, world }: Call): GraphReply {
  refuseGuests(caller);
  return listReply(request, {
    items: (options) => candidates(world.state.people, options),
    byDefault: userFields,
  });
}

/** Those an index finds, where the filter asks for names; else everybody. */
function candidates(people: People, { filter }: ListOptions): readonly User[] {
  const names = filter === null ? null : namesIn(filter);
  if (names === null) return people.all();
  return [...new Set(names.flatMap((name) => people.knownAs(name)))].filter((user) => people.isVisible(user));
}

function readUser({ request, caller, world, ids }: Call): GraphReply {
  const [key = ''] = ids;
  const user = world.state.people.find(key) ?? byName(world.state.people, key);
  if (caller.user.userType === 'Guest' && user?.id !== caller.user.id) throw denied();
  if (user === null) throw notFound(key);
  return objectReply(request, user, userFields);
}

function deleteUser(call: Call): GraphReply {
  const [key = ''] = call.ids;
  const user = call.world.state.people.find(key);
  if (!call.caller.isAdmin) throw denied();
  if (user === null) throw notFound(key);
  deleteAccount(call, user);
  return { status: 204 };
}

function byName(people: People, name: string): User | null {
  const named = people
    .knownAs(name)
    .find(({ userPrincipalName }) => userPrincipalName.toLowerCase() === name.toLowerCase());
  return named !== undefined && people.isVisible(named) ? named : null;
}
