import {
  ClaimLost,
  InvitationsStopped,
  RequestResting,
  WorkPaused,
  type Claim,
} from '../../ports/work-ledger';
import type { Sql } from '../database/database';
import { PAUSED_BECAUSE, STOPPED_AT } from './request-row';

export interface Fenced {
  readonly isUndoing: boolean;
  /** Paused by its requester. */
  readonly isResting: boolean;
  /** @throws WorkPaused */
  refusePaused(): void;
  /** Before an item is begun. @throws RequestResting */
  refuseResting(): void;
  /** Before an invitation. @throws InvitationsStopped */
  refuseStopped(): void;
}

interface FencedRow {
  readonly is_undoing: boolean;
  readonly is_paused: boolean;
  readonly paused_because: string | null;
  readonly is_stopped: boolean;
}

/** Extends the lease of a claim that still counts, and locks its request until the transaction ends. @throws ClaimLost */
export async function fence(tx: Sql, { requestId, attempt }: Claim, leaseSeconds: number): Promise<Fenced> {
  const [held] = await tx.query<FencedRow>(
    `UPDATE guestlist.request SET lease_until = now() + make_interval(secs => $3)
     WHERE id = $1 AND attempt = $2 AND lease_until IS NOT NULL
     RETURNING is_undoing, is_paused, ${PAUSED_BECAUSE}, ${STOPPED_AT} IS NOT NULL AS is_stopped`,
    [requestId, attempt, leaseSeconds],
  );
  if (held === undefined) throw new ClaimLost(`Attempt ${attempt} at request ${requestId} is over`);
  return {
    isUndoing: held.is_undoing,
    isResting: held.is_paused,
    refusePaused() {
      if (held.paused_because !== null) throw new WorkPaused(held.paused_because);
    },
    refuseStopped() {
      if (held.is_stopped) throw new InvitationsStopped('The invitations of this tenant are stopped');
    },
    refuseResting() {
      if (held.is_paused) throw new RequestResting(`Request ${requestId} is paused by its requester`);
    },
  };
}
