import { ClaimLost, RequestResting, WorkPaused, type Claim } from '../../ports/work-ledger';
import type { Sql } from '../database/database';
import { PAUSED_BECAUSE } from './request-row';

export interface Fenced {
  readonly isUndoing: boolean;
  /** @throws WorkPaused */
  refusePaused(): void;
  /** Before an item is begun. @throws RequestResting */
  refuseResting(): void;
}

interface FencedRow {
  readonly is_undoing: boolean;
  readonly is_paused: boolean;
  readonly paused_because: string | null;
}

/** Extends the lease of a claim that still counts, and locks its request until the transaction ends. @throws ClaimLost */
export async function fence(tx: Sql, { requestId, attempt }: Claim, leaseSeconds: number): Promise<Fenced> {
  const [held] = await tx.query<FencedRow>(
    `UPDATE guestlist.request SET lease_until = now() + make_interval(secs => $3)
     WHERE id = $1 AND attempt = $2 AND lease_until IS NOT NULL
     RETURNING is_undoing, is_paused, ${PAUSED_BECAUSE}`,
    [requestId, attempt, leaseSeconds],
  );
  if (held === undefined) throw new ClaimLost(`Attempt ${attempt} at request ${requestId} is over`);
  return {
    isUndoing: held.is_undoing,
    refusePaused() {
      if (held.paused_because !== null) throw new WorkPaused(held.paused_because);
    },
    refuseResting() {
      if (held.is_paused) throw new RequestResting(`Request ${requestId} is paused by its requester`);
    },
  };
}
