import { listReply } from '../http/list-reply';
import { objectReply } from '../http/object-reply';
import { selected } from '../odata/selected';
import { isPermitted, type Permission } from '../http/permissions';
import type { Call, Route } from '../http/route';
import { groupFields, userFields } from './fields';
import { idAlone, typed } from './typed';

export const meRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: 'me',
    needs: ['readMe'],
    handle: ({ request, caller }) => objectReply(request, caller.user, userFields),
  },
  ...lists('ownedObjects', [
    { type: 'group', list: ownedGroups, byDefault: groupFields },
    { type: 'servicePrincipal', list: ownedApps },
  ]),
  ...lists('transitiveMemberOf', [
    { type: 'group', list: memberGroups, byDefault: groupFields },
    { type: 'directoryRole', list: roles },
  ]),
];

interface Kind {
  readonly type: string;
  readonly list: (call: Call) => readonly object[];
  /** Fields that come unasked; all of them if left out. */
  readonly byDefault?: readonly string[];
}

/** The whole list, and a cast to each type in it. */
function lists(link: string, kinds: readonly Kind[]): readonly Route[] {
  const common = { method: 'GET', needs: ['readMe'] } as const satisfies Partial<Route>;
  return [
    {
      ...common,
      pattern: `me/${link}`,
      handle: (call) =>
        listReply(call.request, {
          items: ({ select }) =>
            kinds.flatMap(({ list, byDefault = null }) =>
              list(call).map((item) => (select === null ? selected(item, byDefault) : item)),
            ),
        }),
    },
    ...kinds.map(({ type, list, byDefault }): Route => ({
      ...common,
      pattern: `me/${link}/microsoft.graph.${type}`,
      ...(type === 'directoryRole' ? { subject: 'directoryRoles' } : {}),
      handle: (call) =>
        listReply(call.request, { items: list(call), ...(byDefault === undefined ? {} : { byDefault }) }),
    })),
  ];
}

function ownedGroups(call: Call): readonly object[] {
  const { state } = call.world;
  const owned = [...state.groups.values()].filter(({ ownerIds }) => ownerIds.has(call.caller.user.id));
  return owned.map(({ wire }) => typed('group', asPermitted(call, 'readGroups', wire)));
}

function memberGroups(call: Call): readonly object[] {
  const { state } = call.world;
  const joined = [...state.groups.values()].filter(({ memberIds }) => memberIds.has(call.caller.user.id));
  return joined.map(({ wire }) => typed('group', asPermitted(call, 'readGroups', wire)));
}

function ownedApps(call: Call): readonly object[] {
  const owned = [...call.world.state.apps.values()].filter(({ ownerIds }) =>
    ownerIds.has(call.caller.user.id),
  );
  return owned.map(({ wire }) => typed('servicePrincipal', asPermitted(call, 'readApps', wire)));
}

function roles(call: Call): readonly object[] {
  const { scopes, user } = call.caller;
  // Documented for the two role permissions; who may read all accounts sees their roles as well.
  const isShown = isPermitted(scopes, 'readRoles') || isPermitted(scopes, 'readUsers');
  const held = call.world.state.roles.get(user.id) ?? [];
  return held.map((role) => typed('directoryRole', isShown ? role : idAlone(role)));
}

function asPermitted(call: Call, permission: Permission, object: { readonly id: string }): object {
  return isPermitted(call.caller.scopes, permission) ? object : idAlone(object);
}
