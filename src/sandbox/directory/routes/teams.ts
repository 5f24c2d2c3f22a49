import { contoso } from '../contoso';
import type { GraphRequest } from '../http/exchange';
import { GraphError } from '../http/graph-error';
import { objectReply } from '../http/object-reply';
import { permissions, type Permission } from '../http/permissions';
import type { Call, Route } from '../http/route';
import type { GroupRecord } from '../state/objects';

export const teamRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: 'teams/{}',
    needs: ['readTeams'],
    subject: 'teams',
    whenNotPermitted: missingScope('readTeams'),
    handle: (call) => objectReply(call.request, teamOf(foundTeam(call))),
  },
];

/** The team the request names first. @throws GraphError 404, also for a group without a team */
export function foundTeam({ world, ids: [id = ''] }: Call): GroupRecord {
  const group = world.state.groups.get(id.toLowerCase());
  if (group?.wire.resourceProvisioningOptions.includes('Team') !== true) {
    throw new GraphError(404, 'NotFound', `No team found with Group Id ${id}`);
  }
  return group;
}

/** Teams words a missing permission in its own way. */
export function missingScope(permission: Permission): (request: GraphRequest) => GraphError {
  return () =>
    new GraphError(
      403,
      'Forbidden',
      `Missing scope permissions on the request. API requires one of '${permissions[permission].join(', ')}'.`,
    );
}

function teamOf({ wire }: GroupRecord): object {
  const { id, displayName, description, visibility } = wire;
  const channel = encodeURIComponent(`19:${id.replaceAll('-', '')}@thread.tacv2`);
  return {
    id,
    displayName,
    description,
    visibility: visibility?.toLowerCase() ?? 'private',
    isArchived: false,
    webUrl: `https://teams.microsoft.com/l/team/${channel}/conversations?groupId=${id}&tenantId=${contoso.tenant.id}`,
  };
}
