import type { ItemChange } from '../../ports/work-ledger';
import type { Sql } from '../database/database';

/** Of an item: the guest is not mailed once more within a day. */
export const MAILED_TODAY = `coalesce(mailed_again_at > now() - interval '1 day', false)`;

interface Change {
  readonly position: number;
  readonly change: ItemChange;
}

/** Keeps which new links are still to be mailed, and when that was last tried. */
export async function noteMailAgain(tx: Sql, requestId: string, changes: readonly Change[]): Promise<void> {
  for (const { position, change } of changes) {
    if (change.mailAgain === 'leaving') {
      await tx.query(
        `UPDATE guestlist.request SET resends = array_remove(resends, $2::integer) WHERE id = $1`,
        [requestId, position],
      );
      await setMailedAt(tx, { requestId, position, at: 'now()' });
    }
    if (change.mailAgain === 'notSent') {
      // Asked for as long as its new link is.
      await tx.query(
        `UPDATE guestlist.request SET resends = array_append(array_remove(resends, $2::integer), $2::integer)
         WHERE id = $1 AND $2::integer = ANY (new_links)`,
        [requestId, position],
      );
      await setMailedAt(tx, { requestId, position, at: 'NULL' });
    }
  }
}

async function setMailedAt(
  tx: Sql,
  { requestId, position, at }: { readonly requestId: string; readonly position: number; readonly at: string },
): Promise<void> {
  await tx.query(
    `UPDATE guestlist.item SET mailed_again_at = ${at} WHERE request_id = $1 AND position = $2`,
    [requestId, position],
  );
}
