import { ClaimLost, type Claim } from '../../ports/work-ledger';
import type { Sql } from '../database/database';

/** Extends the lease of a claim that still counts, and locks its request until the transaction ends. @throws ClaimLost */
export async function fence(tx: Sql, { requestId, attempt }: Claim, leaseSeconds: number): Promise<void> {
  const held = await tx.query(
    `UPDATE guestlist.request SET lease_until = now() + make_interval(secs => $3)
     WHERE id = $1 AND attempt = $2 AND lease_until IS NOT NULL
     RETURNING id`,
    [requestId, attempt, leaseSeconds],
  );
  if (held.length === 0) throw new ClaimLost(`Attempt ${attempt} at request ${requestId} is over`);
}
