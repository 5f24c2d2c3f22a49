import type { KeptList } from '../../domain/kept-list';
import type { KeptGuests } from '../../ports/kept-guests';
import type { Database } from '../database/database';
import { fromStoredJson, toStoredJson } from '../database/stored-json';
import { isRequestId } from '../ledger/is-request-id';

const OWN = 'request_id = $1 AND tenant_id = $2 AND requester_id = $3';

export function createSqlKeptGuests(database: Database): KeptGuests {
  return {
    async put(requestId, { tenantId, id }, list) {
      if (!isRequestId(requestId)) return;
      await database.query(
        `INSERT INTO guestlist.kept_guests AS kept (request_id, tenant_id, requester_id, list)
         VALUES ($1, $2, $3, $4)
         ON CONFLICT (request_id) DO UPDATE SET list = excluded.list, kept_at = now()
           WHERE kept.tenant_id = excluded.tenant_id AND kept.requester_id = excluded.requester_id`,
        [requestId, tenantId, id, toStoredJson(list)],
      );
    },
    async find(requestId, { tenantId, id }) {
      if (!isRequestId(requestId)) return null;
      const [row] = await database.query<{ list: unknown }>(
        `SELECT list FROM guestlist.kept_guests WHERE ${OWN} AND list IS NOT NULL`,
        [requestId, tenantId, id],
      );
      return row === undefined ? null : (fromStoredJson(row.list) as KeptList);
    },
    async handOver(requestId, { tenantId, id }, rest) {
      if (!isRequestId(requestId)) return false;
      const own = [requestId, tenantId, id];
      const moved =
        rest === null
          ? await database.query(`DELETE FROM guestlist.kept_guests WHERE ${OWN} RETURNING 1`, own)
          : await database.query(
              `UPDATE guestlist.kept_guests SET request_id = $4, list = $5, form = NULL, kept_at = now() WHERE ${OWN} RETURNING 1`,
              [...own, rest.requestId, toStoredJson(rest.list)],
            );
      return moved.length > 0;
    },
  };
}
