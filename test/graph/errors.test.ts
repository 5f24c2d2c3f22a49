import { meaningOf, type Meaning } from '../../src/graph/errors';
import type { GraphFailure } from '../../src/graph/client/graph-failure';

const guid = 'b0000000-0000-4000-8000-000000000001';

function failure(status: number | null, code: string, text: string): GraphFailure {
  return { status, code, text, requestId: null, retryAfterSeconds: null, claims: null };
}

interface Row {
  readonly case: string;
  readonly failure: GraphFailure;
  readonly means: Meaning;
}

const rows: readonly Row[] = [
  {
    case: 'a tenant that lets nobody like the requester invite',
    failure: failure(
      403,
      'Forbidden',
      'Guest invitations not allowed for your company. Contact your company administrator for more details.',
    ),
    means: { kind: 'invitationsNotAllowed' },
  },
  {
    case: 'an address of the tenant’s own domain',
    failure: failure(
      400,
      'BadRequest',
      "This user cannot be invited because the domain of the user's email address is a verified domain of this directory.",
    ),
    means: { kind: 'refused', reason: 'ownDomain' },
  },
  {
    case: 'an address of the tenant’s initial domain',
    failure: failure(400, 'BadRequest', 'The invitee is in the invitor tenant'),
    means: { kind: 'refused', reason: 'ownDomain' },
  },
  {
    case: 'an address whose account is a member',
    failure: failure(
      400,
      'BadRequest',
      `The invited user already exists in the directory as object ID: ${guid.toUpperCase()}. They can use that account to sign in to shared apps and resources.`,
    ),
    means: { kind: 'alreadyExists', personId: guid, isEnabled: true },
  },
  {
    case: 'the same in its other spelling',
    failure: failure(
      400,
      'BadRequest',
      `The invited user already exists in the directory as objectID: ${guid}. They can`,
    ),
    means: { kind: 'alreadyExists', personId: guid, isEnabled: true },
  },
  {
    case: 'an address whose account is blocked from signing in',
    failure: failure(
      400,
      'BadRequest',
      `The invited user already exists in the directory as object ID: ${guid}, but the account is blocked from signing in. If the account is unblocked, they can use that account to sign in to shared apps and resources.`,
    ),
    means: { kind: 'alreadyExists', personId: guid, isEnabled: false },
  },
  {
    case: 'the address of a group',
    failure: failure(400, 'BadRequest', 'Group email address is not supported'),
    means: { kind: 'refused', reason: 'groupAddress' },
  },
  {
    case: 'a guest whom cross-tenant rules keep out',
    failure: failure(
      400,
      'BadRequest',
      "This invitation is blocked by cross-tenant access settings. Admins in both your organization and the invited user's organization must configure cross-tenant access settings to allow the invitation.",
    ),
    means: { kind: 'refused', reason: 'crossTenantBlocked' },
  },
  {
    case: 'a guest of another cloud',
    failure: failure(
      400,
      'BadRequest',
      "This action can't be completed because the Microsoft B2B Cross Cloud Worker application has been disabled in the invited user's tenant.",
    ),
    means: { kind: 'refused', reason: 'crossCloudDisabled' },
  },
  {
    case: 'an address that another object has as its proxy address',
    failure: failure(400, 'BadRequest', 'Another object has the same proxy address.'),
    means: { kind: 'refused', reason: 'addressConflict' },
  },
  {
    case: 'an address of a mail contact',
    failure: failure(400, 'BadRequest', 'There is a conflicting contact object.'),
    means: { kind: 'refused', reason: 'addressConflict' },
  },
  {
    case: 'a token without the permission to invite',
    failure: failure(
      401,
      'Unauthorized',
      "Insufficient privileges to perform requested operation by the application '00000003-0000-0000-c000-000000000000'. ControllerName=MSGraphInviteAPI, ActionName=CreateInvite, URL absolute path=/api/t/invites",
    ),
    means: { kind: 'refused', reason: 'permissionMissing' },
  },
  {
    case: 'a token without the permission to add team members',
    failure: failure(
      403,
      'Forbidden',
      "Missing scope permissions on the request. API requires one of 'TeamMember.ReadWrite.All'.",
    ),
    means: { kind: 'refused', reason: 'permissionMissing' },
  },
  {
    case: 'a guest who is a member already',
    failure: failure(
      400,
      'Request_BadRequest',
      "One or more added object references already exist for the following modified properties: 'members'.",
    ),
    means: { kind: 'alreadyIn' },
  },
  {
    case: 'a guest who has the app already',
    failure: failure(400, 'Request_BadRequest', 'Permission being assigned already exists on the object'),
    means: { kind: 'alreadyIn' },
  },
  {
    case: 'a Microsoft 365 group that takes no guests',
    failure: failure(
      403,
      'Authorization_RequestDenied',
      'Guests users are not allowed to join this Unified Group due to policy setting. paramName: Members, paramValue: , objectType: Microsoft.Online.DirectoryServices.Group',
    ),
    means: { kind: 'refused', reason: 'guestsNotAllowedByPolicy' },
  },
  ...[400, 403].map((status) => ({
    case: `a mail-enabled group, said with ${status}`,
    failure: failure(
      status,
      'Request_BadRequest',
      'Cannot Update a mail-enabled security groups and or distribution list.',
    ),
    means: { kind: 'targetRefused', reason: 'mailEnabledSecurityGroup' } as const,
  })),
  {
    case: 'a group that is synced',
    failure: failure(
      400,
      'Request_BadRequest',
      'Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.',
    ),
    means: { kind: 'targetRefused', reason: 'syncedFromOnPremises' },
  },
  {
    case: 'a guest who is not known everywhere yet',
    failure: failure(
      404,
      'Request_ResourceNotFound',
      `Resource '${guid}' does not exist or one of its queried reference-property objects are not present.`,
    ),
    means: { kind: 'notReplicatedYet', missingId: guid },
  },
  {
    case: 'a reference that is not known everywhere yet',
    failure: failure(
      400,
      'Request_BadRequest',
      "The source resource object or one of the objects being referenced don't exist.",
    ),
    means: { kind: 'notReplicatedYet', missingId: null },
  },
  {
    case: 'a directory that has not caught up',
    failure: failure(
      404,
      'Directory_ObjectNotFound',
      'Unable to read the company information from the directory.',
    ),
    means: { kind: 'notReplicatedYet', missingId: null },
  },
  {
    case: 'a group that is full',
    failure: failure(
      403,
      'Authorization_RequestDenied',
      'The operation would exceed the maximum quota count 250 for forward-link members.',
    ),
    means: { kind: 'refused', reason: 'groupFull' },
  },
  {
    case: 'a requester without the right',
    failure: failure(
      403,
      'Authorization_RequestDenied',
      'Insufficient privileges to complete the operation.',
    ),
    means: { kind: 'notAllowed', isAboutRequester: true },
  },
  {
    case: 'a team that refuses without a cause',
    failure: failure(403, 'Forbidden', 'You do not have permission to perform this operation.'),
    means: { kind: 'notAllowed', isAboutRequester: true },
  },
  {
    case: 'a 403 nobody knows',
    failure: failure(403, 'Forbidden', 'No.'),
    means: { kind: 'notAllowed', isAboutRequester: false },
  },
  {
    case: 'a token that has run out',
    failure: failure(401, 'InvalidAuthenticationToken', 'Lifetime validation failed'),
    means: { kind: 'signInNeeded', claims: null },
  },
  {
    case: 'a consent that is missing',
    failure: failure(403, 'Forbidden', 'AADSTS65001: The user has not consented'),
    means: { kind: 'signInNeeded', claims: null },
  },
  {
    case: 'a challenge of conditional access',
    failure: {
      ...failure(401, 'InvalidAuthenticationToken', 'Continuous access evaluation'),
      claims: '{"a":1}',
    },
    means: { kind: 'signInNeeded', claims: '{"a":1}' },
  },
  {
    case: 'too many requests, with a time to wait',
    failure: { ...failure(429, 'TooManyRequests', 'Please retry again later.'), retryAfterSeconds: 7 },
    means: { kind: 'throttled', retryAfterSeconds: 7 },
  },
  {
    case: 'too many requests, without one',
    failure: failure(429, 'TooManyRequests', 'Please retry again later.'),
    means: { kind: 'throttled', retryAfterSeconds: 10 },
  },
  {
    case: 'a hiccup that hides behind a text',
    failure: failure(500, 'InternalServerError', 'Unable to find target address'),
    means: { kind: 'unavailable' },
  },
  ...[null, 307, 408, 500, 502, 503, 504].map((status) => ({
    case: `no definite answer (${status ?? 'no status'})`,
    failure: failure(status, '', 'Guest invitations not allowed for your company.'),
    means: { kind: 'unavailable' } as const,
  })),
  { case: 'an object that is not there', failure: failure(404, 'NotFound', ''), means: { kind: 'missing' } },
  {
    case: 'a refusal nobody has met',
    failure: failure(400, 'Request_BadRequest', 'Something new.'),
    means: { kind: 'unknown' },
  },
];

test.each(rows)('Graph’s answer to $case is understood', ({ failure: given, means }) => {
  expect(meaningOf(given)).toEqual(means);
});
