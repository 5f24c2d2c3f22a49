import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { contoso } from '../contoso';
import type { GraphReply } from '../http/exchange';
import { badRequest, denied, notFound } from '../http/graph-error';
import { readBody } from '../http/read-body';
import type { Call, Route } from '../http/route';
import type { AppRecord, AppRoleAssignment } from '../state/objects';
import { foundApp } from './apps';

const NO_ROLE = '00000000-0000-0000-0000-000000000000';
const guid = z.guid().transform((id) => id.toLowerCase());
const newAssignment = z.looseObject({ principalId: guid, resourceId: guid, appRoleId: guid });

const write = { needs: ['assignApps', 'readApps'] } as const satisfies Partial<Route>;

export const appAssignmentRoutes: readonly Route[] = [
  { ...write, method: 'POST', pattern: 'servicePrincipals/{}/appRoleAssignedTo', handle: assign },
  {
    ...write,
    method: 'DELETE',
    pattern: 'servicePrincipals/{}/appRoleAssignedTo/{}',
    handle(call) {
      const app = foundOwnApp(call);
      const { assignments, journal } = call.world.state;
      const [, id = ''] = call.ids;
      const assignment = assignments.find(id);
      if (assignment?.resourceId !== app.wire.id) throw notFound(id);
      assignments.remove(assignment);
      journal.unassigned(id);
      return { status: 204 };
    },
  },
];

function assign(call: Call): GraphReply {
  const app = foundOwnApp(call);
  const { principalId, resourceId, appRoleId } = readBody(call.request.body, newAssignment);
  if (resourceId !== app.wire.id) {
    throw badRequest('The resourceId of the assignment must be the id of the service principal.');
  }
  const { assignments, journal } = call.world.state;
  const assignment: AppRoleAssignment = {
    ...principalOf(call, principalId),
    id: randomUUID(),
    appRoleId,
    createdDateTime: new Date(call.world.now()).toISOString(),
    resourceDisplayName: app.wire.displayName,
    resourceId,
  };
  if (!definesRole(app, appRoleId)) {
    throw badRequest('Permission being assigned was not found on application');
  }
  const isThere = assignments
    .of(principalId)
    .some((one) => one.resourceId === resourceId && one.appRoleId === appRoleId);
  if (isThere) throw badRequest('Permission being assigned already exists on the object');
  assignments.add(assignment);
  journal.assigned(assignment.id);
  return { status: 201, body: assignment };
}

function foundOwnApp(call: Call): AppRecord {
  const app = foundApp(call);
  const isOwned = app.ownerIds.has(call.caller.user.id);
  // A role of Graph itself would be power over the tenant; nobody in this one has it to give.
  if (app.wire.appId === contoso.apps.microsoftGraph.appId || !isOwned) throw denied();
  return app;
}

/** The default access role, where the app defines none for people. */
function definesRole({ wire }: AppRecord, appRoleId: string): boolean {
  const roles = wire.appRoles.filter(
    ({ isEnabled, allowedMemberTypes }) => isEnabled && allowedMemberTypes.includes('User'),
  );
  if (roles.length === 0) return appRoleId === NO_ROLE;
  return roles.some(({ id }) => id === appRoleId);
}

function principalOf(
  { world }: Call,
  id: string,
): Pick<AppRoleAssignment, 'principalId' | 'principalType' | 'principalDisplayName'> {
  const user = world.state.people.find(id);
  if (user !== null) {
    return { principalId: id, principalType: 'User', principalDisplayName: user.displayName };
  }
  const group = world.state.groups.get(id);
  if (group === undefined) throw notFound(id);
  return { principalId: id, principalType: 'Group', principalDisplayName: group.wire.displayName };
}
