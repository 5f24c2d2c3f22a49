import type { ParsedGuest } from './parse-guest-list';
import type { DirectoryPerson, RequesterFacts, TenantFacts } from './person';
import type { Reading } from './reading';
import type { Target } from './target';
import type { TargetRules } from './judge-target';

/** What the operator decides about a plan. */
export interface PlanSettings extends TargetRules {
  readonly maxGuestsPerRequest: number;
  /** New guests one person may invite in 24 hours; 0 lets nobody invite new ones. */
  readonly maxInvitationsPerDay: number;
  /** New invitations of the whole tenant; 0 or left out: no pace. */
  readonly invitesPerMinute?: number;
}

/** Everything a plan is made from. What was not read is never guessed. */
export interface PlanFacts {
  readonly guests: readonly ParsedGuest[];
  /** Null: there is no such target. */
  readonly target: Target | null;
  readonly tenant: TenantFacts;
  readonly requester: RequesterFacts;
  /** Accounts by address; an unknown address has no entry. */
  readonly accounts: Reading<ReadonlyMap<string, readonly DirectoryPerson[]>>;
  /** Those of the addresses that belong to a group. */
  readonly groupAddresses: Reading<ReadonlySet<string>>;
  /** Object ids of those accounts that are in the target. */
  readonly holders: Reading<ReadonlySet<string>>;
  /** New guests this requester has had invited in the last 24 hours. */
  readonly invitedToday: number;
  readonly settings: PlanSettings;
}
