import { createRequesterTokens } from '../identity/requester-tokens';
import type { RequesterTokens } from '../ports/requester-tokens';
import { sandboxToken } from './directory/sandbox-token';

/** Every delegated permission Guestlist can use, by tier: core, checks, apps by group, owned apps, delete accounts. */
export const allScopes: readonly string[] = [
  'User.Read',
  'User.Invite.All',
  'GroupMember.ReadWrite.All',
  'TeamMember.ReadWriteNonOwnerRole.All',
  'User.Read.All',
  'Policy.Read.All',
  'Policy.Read.B2BManagementPolicy',
  'GroupSettings.Read.All',
  'Application.Read.All',
  'AppRoleAssignment.ReadWrite.All',
  'User.DeleteRestore.All',
  'Directory.Read.All',
];

/** The lowest tier: enough for the main job, without the checks beforehand. */
export const coreScopes: readonly string[] = allScopes.slice(0, 4);

const LIFETIME = 60 * 60 * 1000;

/** Unsigned tokens that name the requester, for a directory that is not real. */
export function createSandboxTokens(scopes: readonly string[] = allScopes): RequesterTokens {
  return createRequesterTokens({
    resource: 'https://graph.microsoft.com',
    credentialFor: ({ id, tenantId }) => ({
      getToken: () =>
        Promise.resolve({
          token: sandboxToken({ oid: id, tid: tenantId, scopes }),
          expiresOnTimestamp: Date.now() + LIFETIME,
        }),
    }),
  });
}
