import type { RequestItem } from '../../domain/invitation-request';
import type { Claim, ItemChange, WorkLedger } from '../../ports/work-ledger';

/** One item while it is worked on: what is recorded in the ledger is at once what the next step sees. */
export interface TrackedItem {
  readonly now: RequestItem;
  record(change: ItemChange): Promise<void>;
}

export function trackItem(work: WorkLedger, claim: Claim, item: RequestItem): TrackedItem {
  let now = item;
  return {
    get now() {
      return now;
    },
    async record(change) {
      await work.record(claim, now.position, change);
      now = { ...now, ...change };
    },
  };
}
