import { refuseGuests } from '../http/caller';
import { notFound } from '../http/graph-error';
import { listReply } from '../http/list-reply';
import { objectReply } from '../http/object-reply';
import type { Call, Route } from '../http/route';
import type { AppRecord } from '../state/objects';
import { peopleIn } from './people-in';

const read = { method: 'GET', needs: ['readApps'], subject: 'apps' } as const satisfies Partial<Route>;

export const appRoutes: readonly Route[] = [
  {
    ...read,
    pattern: 'servicePrincipals',
    handle({ request, caller, world }) {
      refuseGuests(caller);
      return listReply(request, { items: [...world.state.apps.values()].map(({ wire }) => wire) });
    },
  },
  {
    ...read,
    pattern: 'servicePrincipals/{}',
    handle: (call) => objectReply(call.request, foundApp(call).wire),
  },
  {
    ...read,
    pattern: 'servicePrincipals/{}/owners',
    handle: (call) => listReply(call.request, { items: peopleIn(call, foundApp(call).ownerIds) }),
  },
  {
    ...read,
    pattern: 'servicePrincipals/{}/appRoleAssignedTo',
    handle: (call) =>
      listReply(call.request, { items: call.world.state.assignments.to(foundApp(call).wire.id) }),
  },
];

/** The app the request names first. @throws GraphError 404 */
export function foundApp({ world, ids: [id = ''] }: Call): AppRecord {
  const app = world.state.apps.get(id.toLowerCase());
  if (app === undefined) throw notFound(id);
  return app;
}
