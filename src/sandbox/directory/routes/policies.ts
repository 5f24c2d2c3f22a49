import { contoso } from '../contoso';
import { GraphError } from '../http/graph-error';
import { listReply } from '../http/list-reply';
import { objectReply } from '../http/object-reply';
import type { Route } from '../http/route';
import type { Settings } from '../settings';

const whenNotPermitted = (): GraphError =>
  new GraphError(
    403,
    'AccessDenied',
    'You cannot perform the requested operation, required scopes are missing in the token.',
  );

export const policyRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: 'policies/authorizationPolicy',
    needs: ['readPolicies'],
    subject: 'authorizationPolicy',
    whenNotPermitted,
    handle: ({ request, world }) =>
      objectReply(request, {
        id: 'authorizationPolicy',
        displayName: 'Authorization Policy',
        allowInvitesFrom: world.settings.allowInvitesFrom,
        guestUserRoleId: '10dae51f-b6af-4016-8d66-8c2a99b929b3',
        defaultUserRolePermissions: { allowedToReadOtherUsers: true },
      }),
  },
  {
    method: 'GET',
    pattern: 'policies/b2bManagementPolicies',
    version: 'beta',
    needs: ['readDomainRule'],
    subject: 'b2bManagementPolicies',
    whenNotPermitted,
    handle: ({ request, world }) => {
      const { domainRule } = world.settings;
      return listReply(request, { items: domainRule.kind === 'open' ? [] : [b2bPolicy(domainRule)] });
    },
  },
];

function b2bPolicy(rule: Exclude<Settings['domainRule'], { kind: 'open' }>) {
  const { kind, domains } = rule;
  return {
    id: contoso.tenant.id,
    displayName: 'B2BManagementPolicy',
    isOrganizationDefault: true,
    definition: [
      JSON.stringify({
        B2BManagementPolicy: {
          InvitationsAllowedAndBlockedDomainsPolicy:
            kind === 'allow' ? { AllowedDomains: domains } : { BlockedDomains: domains },
        },
      }),
    ],
  };
}
