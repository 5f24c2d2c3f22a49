import type { DirectoryPerson, RedemptionState } from '../person';
import type { Reading } from '../reading';
import type { TargetKind } from '../target';

/** How a guest stands now, as far as it could be read. */
export interface GuestStanding {
  /** Null if the account is not there any more. */
  readonly account: Reading<DirectoryPerson | null>;
  /** What the ledger knows, for when the account cannot be read. */
  readonly lastSeen: RedemptionState | null;
  readonly isIn: Reading<boolean>;
  readonly targetKind: TargetKind;
}
