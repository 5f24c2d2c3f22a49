import type { DirectoryReason, GuestReason, TargetReason } from '../domain/reason';
import type { GraphFailure } from './client/graph-failure';

const DEFAULT_RETRY_AFTER_SECONDS = 10;

/** What a failure means in our words. */
export type Meaning =
  | { readonly kind: 'signInNeeded'; readonly claims: string | null }
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }
  /** No definite answer: 408, 5xx, a redirect, time-out, lost connection. */
  | { readonly kind: 'unavailable' }
  /** The invited address belongs to an account that needs no invitation. */
  | { readonly kind: 'alreadyExists'; readonly personId: string; readonly isEnabled: boolean }
  /** Already a member, already assigned. */
  | { readonly kind: 'alreadyIn' }
  /** An object is not there (yet); its id as far as Graph quotes it. */
  | { readonly kind: 'notReplicatedYet'; readonly missingId: string | null }
  /** The tenant's rule about who may invite stands against the requester. */
  | { readonly kind: 'invitationsNotAllowed' }
  /** What Microsoft's abuse detection might say; its words are not documented. */
  | { readonly kind: 'invitationsBlocked' }
  | { readonly kind: 'refused'; readonly reason: DirectoryReason | GuestReason }
  /** The group is of a kind that takes no members here. */
  | { readonly kind: 'targetRefused'; readonly reason: TargetReason }
  /** 403: not an owner any more, dynamic, restricted. `isAboutRequester`: the text speaks of the caller's rights. */
  | { readonly kind: 'notAllowed'; readonly isAboutRequester: boolean }
  | { readonly kind: 'missing' }
  /** A definite no that we know nothing more about, or an option the service does not have. */
  | { readonly kind: 'unknown' };

type Row = readonly [text: RegExp, meaning: Meaning | ((match: RegExpExecArray, text: string) => Meaning)];

const refused = (reason: Extract<Meaning, { kind: 'refused' }>['reason']): Meaning => ({
  kind: 'refused',
  reason,
});

/** Graph often tells cases apart by its text alone. First match wins; compared with "code message". */
const texts: readonly Row[] = [
  [/guest invitations not allowed/i, { kind: 'invitationsNotAllowed' }],
  [
    /suspicious|abus(?:e|ive)\b|unusual activity|InvitationCreationFailureQuotaLimitExceeded|invitations? (?:is|are|has been|have been) (?:temporarily )?(?:blocked|suspended)\b(?! by)/i,
    { kind: 'invitationsBlocked' },
  ],
  [/verified domain of this directory|invitee is in the invitor tenant/i, refused('ownDomain')],
  [
    /already exists in the directory as object\s?ID:?\s*([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i,
    (match, text) => ({
      kind: 'alreadyExists',
      personId: (match[1] ?? '').toLowerCase(),
      isEnabled: !/blocked from signing in/i.test(text),
    }),
  ],
  [/group email address is not supported/i, refused('groupAddress')],
  [/blocked by cross-tenant access settings/i, refused('crossTenantBlocked')],
  [/Cross Cloud Worker application has been disabled/i, refused('crossCloudDisabled')],
  [/proxy address|conflicting contact/i, refused('addressConflict')],
  [
    /Insufficient privileges.*MSGraphInviteAPI|MSGraphInviteAPI.*Insufficient privileges/is,
    refused('permissionMissing'),
  ],
  [/Missing scope permissions on the request/i, refused('permissionMissing')],
  [/One or more added object references already exist/i, { kind: 'alreadyIn' }],
  [/Permission being assigned already exists/i, { kind: 'alreadyIn' }],
  [/Guests users are not allowed to join this Unified Group/i, refused('guestsNotAllowedByPolicy')],
  [
    /mail-enabled security groups and or distribution list/i,
    { kind: 'targetRefused', reason: 'mailEnabledSecurityGroup' },
  ],
  [/on-premises mastered Directory Sync/i, { kind: 'targetRefused', reason: 'syncedFromOnPremises' }],
  [
    /(?:Resource '([^']*)' )?does not exist or one of its queried reference-property objects/i,
    (match) => ({ kind: 'notReplicatedYet', missingId: match[1]?.toLowerCase() ?? null }),
  ],
  [
    /objects being referenced don.?t exist|Directory_ObjectNotFound/i,
    { kind: 'notReplicatedYet', missingId: null },
  ],
  [/would exceed the maximum quota count/i, refused('groupFull')],
  [
    /Insufficient privileges to complete the operation|You do not have permission to perform this operation/i,
    { kind: 'notAllowed', isAboutRequester: true },
  ],
  [
    /\b(?:consent_required|interaction_required|AADSTS(?:65001|50076|50079|50158|53000|53003))\b/,
    { kind: 'signInNeeded', claims: null },
  ],
];

/** Turns status, code and text of a failure into what it means; the only reader of Graph's texts. */
export function meaningOf(failure: GraphFailure): Meaning {
  const { status } = failure;
  if (status === 429) {
    return {
      kind: 'throttled',
      retryAfterSeconds: failure.retryAfterSeconds ?? DEFAULT_RETRY_AFTER_SECONDS,
    };
  }
  if (isIndefinite(status)) return { kind: 'unavailable' };
  if (failure.claims !== null) return { kind: 'signInNeeded', claims: failure.claims };
  return meaningOfText(`${failure.code} ${failure.text}`) ?? meaningOfStatus(status);
}

function isIndefinite(status: number | null): boolean {
  if (status === null || status < 400 || status === 408) return true;
  return status >= 500 && status !== 501;
}

function meaningOfText(text: string): Meaning | null {
  for (const [pattern, meaning] of texts) {
    const match = pattern.exec(text);
    if (match !== null) return typeof meaning === 'function' ? meaning(match, text) : meaning;
  }
  return null;
}

function meaningOfStatus(status: number | null): Meaning {
  if (status === 401) return { kind: 'signInNeeded', claims: null };
  if (status === 403) return { kind: 'notAllowed', isAboutRequester: false };
  return { kind: status === 404 ? 'missing' : 'unknown' };
}
