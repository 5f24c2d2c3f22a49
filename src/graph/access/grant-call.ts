import { assertNever } from '../../domain/assert-never';
import { DEFAULT_ACCESS_ROLE } from '../catalog/app-facts';
import type { GraphCall } from '../client/graph-call';
import type { WriteTarget } from './write-target';

export interface Holder {
  readonly personId: string;
  readonly appRoleId: string | null;
}

/**
 * The write that adds one person. It is sent once: repeated after a lost answer it would be told "already a member",
 * and the flow could not know any more that the membership is ours to undo.
 */
export function grantCall(target: WriteTarget, holder: Holder, baseUrl: string): GraphCall {
  const personId = encodeURIComponent(holder.personId);
  const id = encodeURIComponent(target.id);
  switch (target.kind) {
    case 'groupMembers':
      return post(`/groups/${id}/members/$ref`, {
        '@odata.id': `${baseUrl}/v1.0/directoryObjects/${personId}`,
      });
    case 'teamMembers':
      return post(`/teams/${id}/members`, {
        '@odata.type': '#microsoft.graph.aadUserConversationMember',
        roles: [],
        // A guest is added by object id alone; the sign-in name is refused.
        'user@odata.bind': `${baseUrl}/v1.0/users('${personId}')`,
      });
    case 'appRoles':
      return post(`/servicePrincipals/${id}/appRoleAssignedTo`, {
        principalId: holder.personId,
        resourceId: target.id,
        appRoleId: holder.appRoleId ?? DEFAULT_ACCESS_ROLE,
      });
    default:
      return assertNever(target);
  }
}

function post(path: string, body: unknown): GraphCall {
  return { method: 'POST', path, body, mayRepeat: false };
}
