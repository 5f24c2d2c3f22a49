import type { Requester } from '../../domain/invitation-request';
import type { Sql } from '../database/database';
import { isRequestId } from './is-request-id';

/** As `RequestLedger.listOf`. */
export async function readListOf(
  sql: Sql,
  id: string,
  { id: who, tenantId }: Requester,
): Promise<readonly string[]> {
  if (!isRequestId(id)) return [];
  const rows = await sql.query<{ id: string }>(
    `SELECT other.id FROM guestlist.request AS one JOIN guestlist.request AS other
       ON other.id = coalesce(one.list_id, one.id) OR other.list_id = coalesce(one.list_id, one.id)
     WHERE one.id = $1 AND one.tenant_id = $2 AND one.requester_id = $3
       AND other.tenant_id = $2 AND other.requester_id = $3
       AND (other.id = one.id OR other.state <> 'cancelled' OR other.sent_at IS NOT NULL)
     ORDER BY other.created_at, other.id`,
    [id, tenantId, who],
  );
  return rows.map((row) => row.id);
}
