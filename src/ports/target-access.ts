import type { Reading } from '../domain/reading';
import type { DirectoryReason, GuestReason, TargetReason } from '../domain/reason';
import type { TargetRef } from '../domain/target';

export type GrantOutcome =
  | { readonly kind: 'granted'; readonly directoryRequestId?: string | null }
  | { readonly kind: 'alreadyIn' }
  /** The new guest is not known everywhere yet: try again in a moment. */
  | { readonly kind: 'notReplicatedYet' }
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }
  /** No usable answer; trying again is safe. */
  | { readonly kind: 'unavailable'; readonly directoryRequestId: string | null }
  | {
      readonly kind: 'refused';
      readonly reason: DirectoryReason | TargetReason | GuestReason;
      readonly directoryRequestId: string | null;
    };

export type RevokeOutcome =
  | { readonly kind: 'revoked'; readonly directoryRequestId?: string | null }
  | { readonly kind: 'wasNotIn' }
  | Extract<GrantOutcome, { kind: 'throttled' | 'unavailable' | 'refused' }>;

/** Memberships and app role assignments. All repeat safely. */
export interface TargetAccess {
  /** Which of these people are in the target. Throws DirectoryUnavailable. */
  holders(target: TargetRef, personIds: readonly string[]): Promise<Reading<ReadonlySet<string>>>;
  /** People whom one write can add. */
  mostTogether(target: TargetRef): Promise<number>;
  /** Adds so many at once, each with an ending of their own, by id as given. `appRoleId` is needed for an app without a group, else null. */
  grant(
    target: TargetRef,
    personIds: readonly string[],
    appRoleId: string | null,
  ): Promise<ReadonlyMap<string, GrantOutcome>>;
  revoke(target: TargetRef, personId: string): Promise<RevokeOutcome>;
}
