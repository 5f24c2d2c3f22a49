import { contoso } from '../contoso';
import type { GraphReply } from '../http/exchange';
import { GraphError } from '../http/graph-error';
import { readBody } from '../http/read-body';
import type { Call, Route } from '../http/route';
import { issueInvitation } from './issue-invitation';
import { newInvitation } from './new-invitation';
import { refuseAddress, refuseInviter } from './refuse-invitation';

export const invitationRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: 'invitations',
    needs: ['invite'],
    whenNotPermitted: () =>
      new GraphError(
        401,
        'Unauthorized',
        `Insufficient privileges to perform requested operation by the application '${contoso.apps.microsoftGraph.appId}'. ControllerName=MSGraphInviteAPI, ActionName=CreateInvite, URL absolute path=/api/${contoso.tenant.id}/invites`,
      ),
    handle: invite,
  },
];

function invite(call: Call): GraphReply {
  const wanted = readBody(call.request.body, newInvitation);
  refuseInviter(call, wanted);
  const address = wanted.invitedUserEmailAddress.trim();
  const guest = refuseAddress(call, address);
  return { status: 201, body: issueInvitation(call, { wanted, address, guest }) };
}
