import { refuseGuests } from '../http/caller';
import type { GraphReply } from '../http/exchange';
import { listReply } from '../http/list-reply';
import { objectReply } from '../http/object-reply';
import type { Call, Route } from '../http/route';
import { groupFields } from './fields';
import { foundGroup } from './found-group';
import { groupSettingsOf, tenantSettingsOf } from './group-settings';
import { peopleIn } from './people-in';

const read = { method: 'GET', needs: ['readGroups'], subject: 'groups' } as const satisfies Partial<Route>;
const readSettings = {
  method: 'GET',
  needs: ['readGroupSettings'],
  subject: 'groupSettings',
} as const satisfies Partial<Route>;

export const groupRoutes: readonly Route[] = [
  { ...read, pattern: 'groups', handle: listGroups },
  {
    ...read,
    pattern: 'groups/{}',
    handle: (call) => objectReply(call.request, foundGroup(call).wire, groupFields),
  },
  {
    ...read,
    pattern: 'groups/{}/owners',
    handle: (call) =>
      listReply(call.request, { items: peopleIn(call, foundGroup(call).ownerIds), isLink: true }),
  },
  ...['groups/{}/members', 'groups/{}/members/microsoft.graph.user', 'groups/{}/transitiveMembers'].map(
    (pattern): Route => ({
      ...read,
      pattern,
      handle: (call) =>
        listReply(call.request, { items: peopleIn(call, foundGroup(call).memberIds), isLink: true }),
    }),
  ),
  {
    method: 'GET',
    pattern: 'groups/{}/appRoleAssignments',
    needs: ['readApps'],
    subject: 'apps',
    handle: (call) =>
      listReply(call.request, { items: call.world.state.assignments.of(foundGroup(call).wire.id) }),
  },
  {
    ...readSettings,
    pattern: 'groupSettings',
    handle: ({ request, world }) => listReply(request, { items: tenantSettingsOf(world.settings) }),
  },
  {
    ...readSettings,
    pattern: 'groups/{}/settings',
    handle: (call) => listReply(call.request, { items: groupSettingsOf(foundGroup(call)) }),
  },
];

function listGroups({ request, caller, world }: Call): GraphReply {
  refuseGuests(caller);
  return listReply(request, {
    items: [...world.state.groups.values()].map(({ wire }) => wire),
    byDefault: groupFields,
  });
}
