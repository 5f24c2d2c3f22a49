import type { RequestItem } from '../../domain/invitation-request';
import type { Claim, InvitationTurn, ItemChange, WorkLedger } from '../../ports/work-ledger';

/** One item while it is worked on: what is recorded in the ledger is at once what the next step sees. */
export interface TrackedItem {
  readonly now: RequestItem;
  /** Writes down that this person is about to be invited, before the invitation is sent. */
  beginInvitation(): Promise<InvitationTurn>;
  record(change: ItemChange): Promise<void>;
}

export function trackItem(work: WorkLedger, claim: Claim, item: RequestItem): TrackedItem {
  let now = item;
  return {
    get now() {
      return now;
    },
    async beginInvitation() {
      const turn = await work.beginInvitation(claim, now.position);
      if (turn.kind === 'begun') {
        now = { ...now, state: 'inviting', attempts: now.attempts + 1, reason: null, inDoubtSince: null };
      }
      return turn;
    },
    async record(change) {
      await work.record(claim, now.position, change);
      now = { ...now, ...change };
    },
  };
}
