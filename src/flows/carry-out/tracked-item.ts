import type { RequestItem } from '../../domain/invitation-request';
import {
  ItemWithdrawn,
  type AccountSettled,
  type Claim,
  type InvitationTurn,
  type ItemChange,
  type WorkLedger,
} from '../../ports/work-ledger';

/** One item while it is worked on: what is recorded in the ledger is at once what the next step sees. */
export interface TrackedItem {
  readonly now: RequestItem;
  /** Before a write that no state announces. @throws WorkPaused */
  beforeWrite(): Promise<void>;
  /** Writes down that this person is about to be invited, before the invitation is sent. */
  beginInvitation(): Promise<InvitationTurn>;
  record(change: ItemChange): Promise<void>;
  /** False: another request counts on the account. */
  beginDeletion(): Promise<boolean>;
  recordAccount(settled: AccountSettled): Promise<void>;
}

export function trackItem(work: WorkLedger, claim: Claim, item: RequestItem): TrackedItem {
  let now = item;
  return {
    get now() {
      return now;
    },
    beforeWrite: () => work.beforeWrite(claim),
    async beginInvitation() {
      const turn = await work.beginInvitation(claim, now.position);
      if (turn.kind === 'begun') {
        now = { ...now, state: 'inviting', attempts: now.attempts + 1, reason: null, inDoubtSince: null };
      }
      return turn;
    },
    async beginDeletion() {
      const isBegun = await work.beginDeletion(claim, now.position);
      if (isBegun) now = { ...now, account: 'deleting' };
      return isBegun;
    },
    async recordAccount(settled) {
      await work.recordAccount(claim, now.position, settled);
      const isGone = settled.account === 'deleted' || settled.account === 'gone';
      const over = isGone ? ({ state: 'undone', redemptionUrl: null } as const) : {};
      now = { ...now, ...over, account: settled.account };
    },
    async record(change) {
      try {
        await work.record(claim, now.position, change);
      } catch (error) {
        if (error instanceof ItemWithdrawn) now = { ...now, state: 'cancelled' };
        throw error;
      }
      // As in the ledger: a guest who has accepted or was taken out needs no link.
      const isOver = change.state === 'undone' || change.redemption === 'accepted';
      now = { ...now, ...change, ...(isOver ? { redemptionUrl: null } : {}) };
    },
  };
}
